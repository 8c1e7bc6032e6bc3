import { isThroughGroup } from './standing.ts';
import { without } from './without.ts';
import type { ViewpointEntry } from '#lib/corpus/tables.ts';

/** A viewpoint without the colours that come through groups. */
export const byNameOnly = (viewpoint: ViewpointEntry): ViewpointEntry => ({
	...viewpoint,
	countries: without(viewpoint, isThroughGroup),
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
});
