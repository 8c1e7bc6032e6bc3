import { isThroughGroup } from './standing.ts';
import { NAMED_ONLY } from './named-only.ts';
import type { ViewpointEntry } from '#lib/corpus/tables.ts';
import type { Standing } from '#lib/corpus/viewpoint.ts';

/**
 * A viewpoint without the colours that come through groups. A country that had one and is named by
 * the text stays on the map as what it then is: named only.
 */
export function byNameOnly(viewpoint: ViewpointEntry): ViewpointEntry {
	const standings = Object.entries(viewpoint.countries).flatMap(
		([country, standing]): [string, Standing][] => {
			if (!isThroughGroup(standing)) return [[country, standing]];
			return viewpoint.namedInGroup.includes(country) ? [[country, NAMED_ONLY]] : [];
		},
	);
	return {
		...viewpoint,
		countries: Object.fromEntries(standings),
		figures: {
			...viewpoint.figures,
			throughGroups: 0,
			groups: 0,
			sentences: viewpoint.figures.nameSentences,
			groupSentences: 0,
			groupArea: 0,
			away: viewpoint.figures.throughGroups,
			asItIs: null,
		},
	};
}
