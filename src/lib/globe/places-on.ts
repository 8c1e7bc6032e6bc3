import { seenAt, vectorOf, type Axes, type Vector } from './sphere.ts';
import { GLOBE_MIDDLE, GLOBE_RADIUS } from '#lib/geo/globe-size.ts';
import { lonLatAt } from '#lib/geo/lonlat.ts';
import type { Point } from '#lib/geo/types.ts';

const known = new WeakMap<Point, Vector>();

/** Where a point of the flat map lies on the sphere. Label points are asked for with every turn. */
export function vectorOn(point: Point): Vector {
	let vector = known.get(point);
	if (!vector) {
		vector = vectorOf(...lonLatAt(point));
		known.set(point, vector);
	}
	return vector;
}

/** Where a point of the flat map is drawn on the globe, in map units; `null` beyond the horizon. */
export function drawnAt(axes: Axes, place: Point): Point | null {
	const radii = seenAt(axes, vectorOn(place));
	return (
		radii && [GLOBE_MIDDLE[0] + radii[0] * GLOBE_RADIUS, GLOBE_MIDDLE[1] + radii[1] * GLOBE_RADIUS]
	);
}
