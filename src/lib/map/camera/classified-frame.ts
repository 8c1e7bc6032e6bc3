import { grow, union } from '#lib/geo/camera.ts';
import { claims } from '#lib/atlas/categories.ts';
import type { Viewpoint } from '#lib/corpus/viewpoint.ts';
import type { CategoryId } from '#lib/corpus/types.ts';
import { boxOf } from '#lib/geo/boxes.ts';
import { placeOf } from '#lib/geo/places.ts';
import type { Box } from '#lib/geo/types.ts';

/**
 * The box around the countries that a viewpoint classifies and its vantage's middle, with a margin, in
 * whole map units; `null` where nothing is classified. Computed when the content is compiled.
 */
export function classifiedFrame({ countries }: Pick<Viewpoint, 'countries'>): Box | null {
	const idsWhere = (holds: (category: CategoryId) => boolean) =>
		Object.entries(countries).flatMap(([id, { category }]) => (holds(category) ? id : []));
	const classified = idsWhere(claims).flatMap((id) => {
		const box = boxOf(id);
		return box ? [box] : [];
	});
	if (classified.length === 0) return null;
	const middles = idsWhere((category) => category === 'self').flatMap((id): Box[] => {
		const place = placeOf(id);
		return place ? [[...place.label, ...place.label]] : [];
	});
	const box = union([...classified, ...middles]);
	return box && (grow(box, 0.03).map(Math.round) as Box);
}
