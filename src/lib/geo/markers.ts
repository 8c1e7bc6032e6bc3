import type { Place } from './types.ts';

/** A shape whose largest part is less than this across on the screen, in pixels, needs a marker. */
const LEAST_PIXELS = 9;

/** A state whose largest part is smaller than a marker at this many pixels per map unit has one. */
const SMALLEST_SCALE_WITH_MARKERS = 1.2;

/** Whether a state whose largest part is of this size ever has a marker. */
export const isMarked = (place: Pick<Place, 'size'>): boolean =>
	markerBelow(place) > SMALLEST_SCALE_WITH_MARKERS;

/**
 * The scale, in screen pixels per map unit, below which a shape needs a marker to be seen: the one at
 * which its largest part is nine pixels across. Below that, outlines would leave nothing of its fill.
 * A state of tiny islands needs one however far they lie apart.
 */
export function markerBelow({ size }: Pick<Place, 'size'>): number {
	return LEAST_PIXELS / size;
}
