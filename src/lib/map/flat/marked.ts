import { idOf } from './ids.ts';
import { isMarked, markerBelow } from '#lib/geo/markers.ts';
import { placeOf, STATE_PLACES } from '#lib/geo/places.ts';
import type { Place } from '#lib/geo/types.ts';

/** The states that ever need a marker, with the scale under which they do. */
export const MARKED: readonly { place: Place; below: number }[] = STATE_PLACES.filter(isMarked).map(
	(place) => ({ place, below: markerBelow(place) }),
);

/** The state that a link of `renderShapes` stands for, by one of its shapes. */
export const stateOf = (link: Element): string => {
	const node = link.querySelector('.map-shape');
	const shape = node ? idOf(node).slice(2) : '';
	return placeOf(shape)?.state ?? shape;
};
