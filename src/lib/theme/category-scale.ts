import { scaleOrdinal } from 'd3-scale';
import { CATEGORY_COLOURS, SURFACE_COLOURS } from './tokens.ts';
import { CATEGORY_IDS } from '#lib/corpus/types.ts';

/**
 * From a category to its colour, for renderers that cannot read CSS. What is no category is bare
 * paper: without `.unknown` an ordinal scale would invent a colour, and so a claim.
 */
export function categoryScale(theme: 'light' | 'dark') {
	return scaleOrdinal<string, string>()
		.domain(CATEGORY_IDS)
		.range(CATEGORY_IDS.map((id) => CATEGORY_COLOURS[id][theme]))
		.unknown(SURFACE_COLOURS.paper[theme]);
}
