import { vectorOf, type Vector } from './sphere.ts';
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
