import { NAMED_ONLY } from './named-only.ts';
import { isRecommended, isThroughGroup } from './standing.ts';
import type { ViewpointEntry } from '#lib/corpus/tables.ts';
import type { Standing } from '#lib/corpus/viewpoint.ts';

/**
 * A viewpoint without the colours that rest on what is recommended. A country that had one and is named by
 * the text stays on the map as named only.
 */
export function asItIs(viewpoint: ViewpointEntry): ViewpointEntry {
	const { figures, namedInGroup } = viewpoint;
	if (!figures.asItIs) return viewpoint;
	const standings = Object.entries(viewpoint.countries).flatMap(
		([country, standing]): [string, Standing][] => {
			if (!isRecommended(standing)) return [[country, standing]];
			const named = !isThroughGroup(standing) || namedInGroup.includes(country);
			return named ? [[country, NAMED_ONLY]] : [];
		},
	);
	return {
		...viewpoint,
		countries: Object.fromEntries(standings),
		figures: { ...figures.asItIs, aside: figures.recommended },
	};
}
