import { CATEGORY_COLOURS, SURFACE_COLOURS, type Pair } from '#lib/theme/tokens.ts';
import type { CategoryId } from '#lib/corpus/types.ts';

/** Light or dark. */
export type Theme = keyof Pair;

/** The tokens of one theme, as a file has to have them: written out. */
export interface Colours {
	category(id: CategoryId): `#${string}`;
	surface(name: keyof typeof SURFACE_COLOURS): `#${string}`;
}

export const coloursOf = (theme: Theme): Colours => ({
	category: (id) => CATEGORY_COLOURS[id][theme] as `#${string}`,
	surface: (name) => SURFACE_COLOURS[name][theme] as `#${string}`,
});
