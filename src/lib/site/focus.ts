import { grow, union } from '#lib/map/camera.ts';
import type { Focus, Selection } from '#lib/map/port.ts';
import type { ViewpointEntry } from '#lib/atlas/tables.ts';
import { claims } from '#lib/atlas/categories.ts';
import { placeOf } from '#lib/geo/places.ts';
import { regionPlaceOf } from '#lib/geo/regions.ts';
import type { CategoryId } from '#lib/content/types.ts';
import type { Box } from '#lib/geo/types.ts';

/** A small state is shown with this much around it, in map units: room for its neighbours. */
const LEAST_SPAN = 60;

/** What a selection brings nearer: a region's frame, a country with its neighbours. */
export function focusOf({ country, region }: Selection): Focus | null {
	const place = country ? placeOf(country) : undefined;
	if (place) {
		const [x, y] = place.label;
		const around: Box = [
			x - LEAST_SPAN / 2,
			y - LEAST_SPAN / 2,
			x + LEAST_SPAN / 2,
			y + LEAST_SPAN / 2,
		];
		const box = union([place.bbox, around]);
		return box && { key: `country ${country}`, box: grow(box, 0.4) };
	}
	const frame = region ? regionPlaceOf(region)?.frame : undefined;
	return frame ? { key: `region ${region}`, box: frame } : null;
}

/** The box around the countries that a viewpoint classifies and its vantage's middle, with a margin. */
export function classifiedBox({ countries }: Pick<ViewpointEntry, 'countries'>): Box | null {
	const standings = Object.entries(countries);
	const placesWhere = (holds: (category: CategoryId) => boolean) =>
		standings.flatMap(([country, { category }]) =>
			holds(category) ? (placeOf(country) ?? []) : [],
		);
	const classified = placesWhere(claims).map(({ bbox }) => bbox);
	if (classified.length === 0) return null;
	const middles = placesWhere((category) => category === 'self').map(({ label: [x, y] }): Box => [
		x,
		y,
		x,
		y,
	]);
	const box = union([...classified, ...middles]);
	return box && grow(box, 0.03);
}
