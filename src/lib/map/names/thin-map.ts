import type { GlobeSurface } from '../camera/globe-surface.ts';
import { placeLettering, type Lettered, type LetteredName } from './lettering.ts';
import type { MapPort } from '../port.ts';
import { claims } from '#lib/atlas/categories.ts';
import { isThin } from '#lib/atlas/standfirst.ts';
import type { Viewpoint } from '#lib/corpus/viewpoint.ts';
import { textWidth } from './text-width.ts';
import { PLACES, placeOf } from '#lib/geo/places.ts';
import type { Box, Point } from '#lib/geo/types.ts';
import { LETTERING } from '#lib/theme/sizes.ts';

/** As much of the globe as lettering needs. */
type Footing = Pick<GlobeSurface, 'at' | 'breadthAt'>;

/** Of both lines, with a little air. */
const HEIGHT = 30;

/**
 * The lettering of a map that colours few countries: each with its category, so that one glance
 * gives what the author says. Empty for other maps.
 *
 * @param countries those in sight
 * @param scale screen pixels in one map unit
 * @param bounds what lettering should stay inside of, in map units
 * @param globe the globe, if the map is not flat
 */
export function letterThinMap(
	viewpoint: Pick<Viewpoint, 'countries'>,
	countries: Viewpoint['countries'],
	port: Pick<MapPort, 'countryName' | 'categoryOf'>,
	scale: number,
	bounds: Box,
	globe: Footing | null = null,
): LetteredName[] {
	if (!isThin(viewpoint)) return [];
	const pointOf = (id: string) => pointAt(id, scale, globe);
	const standings = Object.entries(countries);
	const few = standings.filter(([, { category }]) => claims(category));

	const wanted = few.flatMap(([id, standing]) => {
		const lettered = pointOf(id);
		if (!lettered) return [];
		const name = port.countryName(id);
		const category = port.categoryOf(standing);
		const width =
			Math.max(textWidth(name, LETTERING.lettered), textWidth(category, LETTERING.category)) + 6;
		return [{ ...lettered, name, category, width, height: HEIGHT }];
	});
	const points = standings
		.filter(([, { category }]) => !claims(category))
		.flatMap(([id]) => pointOf(id) ?? []);
	const land = PLACES.filter(({ id }) => !(id in countries)).flatMap(({ id }) => pointOf(id) ?? []);
	const [x0, y0, x1, y1] = bounds.map((side) => side * scale) as [number, number, number, number];
	// Large countries first: they have their place, and small ones go round them.
	const order = wanted.sort((a, b) => b.radius - a.radius || (a.id < b.id ? -1 : 1));
	const placed = placeLettering(order, { x0, y0, x1, y1 }, points, land);

	const units = ([x, y]: Point): Point => [x / scale, y / scale];
	return order.flatMap(({ id, name, category }) => {
		const place = placed.get(id);
		if (!place) return [];
		const { middle, leader, box: room } = place;
		const line: LetteredName['leader'] = leader && [units(leader[0]), units(leader[1])];
		return [{ id, name, category, middle: units(middle), leader: line, room }];
	});
}

function pointAt(
	id: string,
	scale: number,
	globe: Footing | null,
): Pick<Lettered, 'id' | 'at' | 'radius' | 'reach'> | null {
	const place = placeOf(id);
	if (!place) return null;
	const at = globe ? globe.at(place.label) : place.label;
	if (!at) return null;
	const breadth = (globe?.breadthAt(place.label) ?? 1) * scale;
	// Few countries are round: most of one lies within its width across, were it a square.
	const reach = place.size * 0.75 * breadth;
	return { id, at: [at[0] * scale, at[1] * scale], radius: place.radius * breadth, reach };
}
