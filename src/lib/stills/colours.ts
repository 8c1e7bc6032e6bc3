import { CATEGORY_COLOURS, SURFACE_COLOURS } from '#lib/theme/tokens.ts';
import type { CategoryId } from '#lib/content/types.ts';

/** A picture is printed and passed on: it has the light theme's colours, written out. */
const THEME = 'light';

/** The colour of a category. */
export const colourOf = (category: CategoryId): string => CATEGORY_COLOURS[category][THEME];

/** The colour of a surface, a line or a text. */
export const surface = (name: keyof typeof SURFACE_COLOURS): string => SURFACE_COLOURS[name][THEME];

/** Every colour that says something: none of them may be lost where a picture has few colours. */
export const COLOURS: readonly string[] = [CATEGORY_COLOURS, SURFACE_COLOURS].flatMap((colours) =>
	Object.values(colours).map((pair) => pair[THEME]),
);
