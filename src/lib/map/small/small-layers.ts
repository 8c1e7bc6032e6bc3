import { classOf } from '../flat/standing-class.ts';
import { isRecommended, isSoft, isThroughGroup } from '#lib/atlas/standing.ts';
import type { Viewpoint } from '#lib/corpus/viewpoint.ts';
import type { Iso3 } from '#lib/corpus/types.ts';

/** The states of a small map that look the same. */
export interface SmallLayer {
	/** One for each layer of a map. */
	id: string;
	/** What they are filled with, as CSS. */
	fill: string;
	/** What a state too small to be seen has as its dot. */
	dot: string;
	/** Dashes around all of them together: what is inferred or reported. */
	soft?: boolean;
	/** A rim of paper inside the boundary: what is recommended. */
	open?: boolean;
	/** The heavy outline of the vantage. */
	vantage?: boolean;
	states: Iso3[];
}

/** The colours of a viewpoint, each with its states: soft ones lie over others, so that their dashes show; the vantage on top. */
export function smallLayers(countries: Viewpoint['countries']): SmallLayer[] {
	const layers = new Map<string, SmallLayer>();
	for (const [state, standing] of Object.entries(countries)) {
		const { category } = standing;
		const open = isRecommended(standing);
		const id = classOf(standing).replaceAll(' ', '-') + (open ? '-open' : '');
		const layer = layers.get(id) ?? {
			id,
			fill: isThroughGroup(standing)
				? `url(#small-hatch-${category})`
				: `var(--category-${category})`,
			dot: `var(--category-${category})`,
			soft: isSoft(standing),
			open,
			vantage: category === 'self',
			states: [],
		};
		layer.states.push(state);
		layers.set(id, layer);
	}
	const rank = ({ vantage, soft }: SmallLayer) => (vantage ? 2 : soft ? 1 : 0);
	return [...layers.values()].sort((a, b) => rank(a) - rank(b));
}
