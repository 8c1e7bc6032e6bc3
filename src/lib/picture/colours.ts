import { CATEGORY_COLOURS, SURFACE_COLOURS, type Pair } from '#lib/theme/tokens.ts';
import type { CategoryId } from '#lib/corpus/types.ts';

/** Light or dark. */
export type Theme = keyof Pair;

/** `#rrggbb`. */
export type Hex = `#${string}`;

/** The colours of one theme, written out: a file has no style sheet. */
export interface Colours {
	/** The colour of a category. */
	category(id: CategoryId): Hex;
	/** The colour of a surface, a line or a text. */
	surface(name: keyof typeof SURFACE_COLOURS): Hex;
}

/** The colours of a theme. */
export const coloursOf = (theme: Theme): Colours => ({
	category: (id) => CATEGORY_COLOURS[id][theme] as Hex,
	surface: (name) => SURFACE_COLOURS[name][theme] as Hex,
});

/** Stills are printed and passed on: they have the light theme's colours. */
export const LIGHT = coloursOf('light');

/** Every colour that says something: none of them may be lost where a picture has few colours. */
export const COLOURS: readonly string[] = [CATEGORY_COLOURS, SURFACE_COLOURS].flatMap((colours) =>
	Object.values(colours).map((pair) => pair.light),
);
