import type { CategoryId } from '#lib/corpus/types.ts';

export * from './sizes.ts';

/** `#rrggbb`. */
export type Hex = `#${string}`;

/** A colour in the light and in the dark theme. */
export interface Pair {
	light: Hex;
	dark: Hex;
}

/** Light or dark. */
export type Theme = keyof Pair;

const pair = (light: Hex, dark: Hex): Pair => ({ light, dark });

/**
 * The categories' colours. Measured over all pairs of the nine that claim something (CIEDE2000):
 * light 21.9 in normal vision and 13.1 under the three common deficiencies, dark 19.6 and 12.6;
 * `palette.spec.ts` holds both sets to 18 and 12. The dark set keeps the hues and leaves white to the
 * lettering: nothing but the yellow is lighter than four fifths. The vantage's own ground is parchment: the
 * subject of the map, and no category.
 */
export const CATEGORY_COLOURS: Record<CategoryId, Pair> = {
	self: pair('#efe5cc', '#423d33'),
	ally: pair('#002a65', '#136fe0'),
	'strategic-partner': pair('#488ebd', '#219fcd'),
	partner: pair('#b1d4ff', '#aac2ed'),
	client: pair('#406e5a', '#007441'),
	hedging: pair('#f8e353', '#e9dd7f'),
	contested: pair('#893ba2', '#90568f'),
	'rival-client': pair('#eaa36b', '#e59155'),
	competitor: pair('#a65c1d', '#8f3f00'),
	adversary: pair('#8b1530', '#cf4e5d'),
	mentioned: pair('#d2d0c8', '#4d545c'),
};

/** Everything that is no category: paper, sea, lines, text. */
export const SURFACE_COLOURS = {
	/** Land of which the document says nothing. */
	paper: pair('#fbfaf5', '#2b3138'),
	sea: pair('#e3ebef', '#10161d'),
	/** Around the globe. */
	space: pair('#f6f4ee', '#181f27'),
	coast: pair('#6f7a80', '#8f9aa3'),
	/** Boundaries between countries; on the fills a hair of paper. */
	border: pair('#b4b5ae', '#5a636c'),
	/** Panels, the chooser, the legend. */
	card: pair('#fffefb', '#171d24'),
	'card-edge': pair('#dcd8cc', '#303842'),
	/** The current card of the chooser, a hovered row. */
	wash: pair('#f2eee4', '#222a33'),
	ink: pair('#16191d', '#f1eee6'),
	/** Secondary text: at least 4.5:1 on card, wash and sea. */
	muted: pair('#565c63', '#aab2ba'),
	link: pair('#1f4e79', '#9cc7f0'),
	focus: pair('#0b57d0', '#8ab4f8'),
	/** The paper-coloured hatching that says "through a group". */
	hatch: pair('#fffefb', '#10161d'),
	halo: pair('#fffefb', '#10161d'),
} as const satisfies Record<string, Pair>;
