import { isRecommended } from './standing.ts';
import { without } from './without.ts';
import type { ViewpointEntry } from '#lib/corpus/tables.ts';

/** A viewpoint without the colours that rest on what is recommended. */
export const asItIs = (viewpoint: ViewpointEntry): ViewpointEntry =>
	viewpoint.figures.asItIs
		? {
				...viewpoint,
				countries: without(viewpoint, isRecommended),
				figures: { ...viewpoint.figures.asItIs, aside: viewpoint.figures.recommended },
			}
		: viewpoint;
