import { scaleOrdinal, type ScaleOrdinal } from 'd3-scale';
import { CATEGORY_COLOURS, SURFACE_COLOURS, type Hex, type Theme } from './tokens.ts';
import { CATEGORY_IDS } from '#lib/corpus/types.ts';

/**
 * From a category to its colour in a theme: for style sheets, for the second renderer, and for every kind
 * of picture. What is no category is bare paper: without `.unknown` an ordinal scale would invent a colour,
 * and so a claim.
 */
export const categoryScale = (theme: Theme): ScaleOrdinal<string, Hex, Hex> =>
	scaleOrdinal<string, Hex>()
		.domain(CATEGORY_IDS)
		.range(CATEGORY_IDS.map((id) => CATEGORY_COLOURS[id][theme]))
		.unknown(SURFACE_COLOURS.paper[theme]);
