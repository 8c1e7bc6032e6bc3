import { vectorOn } from './places-on.ts';
import { bounded, lonLatOf, type Turn, type Vector } from './sphere.ts';
import { claims } from '#lib/atlas/categories.ts';
import type { Viewpoint } from '#lib/corpus/viewpoint.ts';
import { placeOf } from '#lib/geo/places.ts';

/** Where places lie so much all around that their middle says nothing, as a share of a radius. */
const ALL_AROUND = 0.15;

/**
 * The side of the globe that a viewpoint speaks of: the middle of the vantage and of the countries that
 * it classifies. `null` where there are none, or where they lie all around.
 */
export function frontOf({ countries }: Pick<Viewpoint, 'countries'>): Turn | null {
	const places = Object.entries(countries).flatMap(([id, { category }]): Vector[] => {
		const place = claims(category) || category === 'self' ? placeOf(id) : undefined;
		return place ? [vectorOn(place.label)] : [];
	});
	const sum = places.reduce<Vector>((a, b) => [a[0] + b[0], a[1] + b[1], a[2] + b[2]], [0, 0, 0]);
	const length = Math.hypot(...sum);
	if (length <= ALL_AROUND * places.length) return null;
	const [x, y, z] = sum;
	return bounded(lonLatOf([x / length, y / length, z / length]));
}
