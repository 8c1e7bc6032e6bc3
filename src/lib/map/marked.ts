import { PLACES, markerBelow, placeOf } from '#lib/geo/places.ts';
import type { Place } from '#lib/geo/types.ts';

/** A state whose largest part is smaller than a marker at this many pixels per map unit has one. */
const SMALLEST_SCALE_WITH_MARKERS = 1.2;

/** The states that ever need a marker, with the scale under which they do. */
export const MARKED: readonly { place: Place; below: number }[] = PLACES.filter(
	(place) => place.state === place.id,
)
	.map((place) => ({ place, below: markerBelow(place) }))
	.filter(({ below }) => below > SMALLEST_SCALE_WITH_MARKERS);

/** The state that a link of `renderShapes` stands for, by one of its shapes. */
export const stateOf = (link: Element): string => {
	const shape = link.querySelector('.map-shape')?.id.slice(2) ?? '';
	return placeOf(shape)?.state ?? shape;
};
