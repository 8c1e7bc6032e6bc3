import { categoryScale } from '#lib/theme/category-scale.ts';
import { SURFACE_COLOURS, type Hex, type Theme } from '#lib/theme/tokens.ts';
import { CATEGORY_IDS, type CategoryId } from '#lib/corpus/types.ts';

/** The colours of one theme, written out: a file has no style sheet. */
export interface Colours {
	/** The colour of a category. */
	category(id: CategoryId): Hex;
	/** The colour of a surface, a line or a text. */
	surface(name: keyof typeof SURFACE_COLOURS): Hex;
}

/** The colours of a theme. */
export const coloursOf = (theme: Theme): Colours => ({
	category: categoryScale(theme),
	surface: (name) => SURFACE_COLOURS[name][theme],
});

/** Stills are printed and passed on: they have the light theme's colours. */
export const LIGHT = coloursOf('light');

/** Every colour that says something: none of them may be lost where a picture has few colours. */
export const COLOURS: readonly string[] = [
	...CATEGORY_IDS.map(LIGHT.category),
	...Object.values(SURFACE_COLOURS).map(({ light }) => light),
];
