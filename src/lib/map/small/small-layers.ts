import { classOf } from '../flat/standing-class.ts';
import { isSoft, isThroughGroup } from '#lib/atlas/standing.ts';
import type { Viewpoint } from '#lib/corpus/viewpoint.ts';
import type { CategoryId, Iso3 } from '#lib/corpus/types.ts';

/** The states of a small map that look the same. */
export interface SmallLayer {
	/** As `classOf` says it. */
	id: string;
	category: CategoryId;
	through: boolean;
	soft: boolean;
	states: Iso3[];
}

/** The colours of a viewpoint, each with its states: softer ones lie over others, so that their dashes show; the vantage on top. */
export function smallLayers(countries: Viewpoint['countries']): SmallLayer[] {
	const layers = new Map<string, SmallLayer>();
	for (const [state, standing] of Object.entries(countries)) {
		const id = classOf(standing);
		const layer = layers.get(id) ?? {
			id,
			category: standing.category,
			through: isThroughGroup(standing),
			soft: isSoft(standing),
			states: [],
		};
		layer.states.push(state);
		layers.set(id, layer);
	}
	const rank = ({ category, soft }: SmallLayer) => (category === 'self' ? 2 : soft ? 1 : 0);
	return [...layers.values()].sort((a, b) => rank(a) - rank(b));
}
