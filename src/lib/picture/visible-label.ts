import polylabel from 'polylabel';
import { areaOf, clipRing } from './clip.ts';
import type { MapWindow } from './map-window.ts';
import { placeOf } from '#lib/geo/places.ts';
import { within } from '#lib/geo/camera.ts';
import { decodePath, type Ring } from '#lib/geo/path.ts';
import type { Box, Point, Drawing } from '#lib/geo/types.ts';

/** Where a country is named, in map units, and how far that is from the edge of what is seen of it. */
interface Label {
	at: Point;
	radius: number;
}

/**
 * Where a country is named in a picture: on the globe at its own place as it lies there, if that is
 * turned to the reader and in sight.
 */
export function labelIn(
	drawing: Drawing,
	country: string,
	{ visible, globe }: MapWindow,
): Label | null {
	if (!globe) return visibleLabel(drawing, country, visible);
	const place = placeOf(country);
	const at = place && globe.at(place.label);
	if (!at || !within([...at, ...at], visible)) return null;
	return { at, radius: place.radius * globe.breadthAt(place.label) };
}

/** All pictures of a region show the same part of the same drawing. */
const known = new Map<string, Label | null>();

/**
 * Where a country is named in a picture: at its own place, or, where that is out of sight, at the
 * point of the largest visible part that is farthest from its edge. `null` where nothing is in sight.
 *
 * @param visible in map units
 */
export function visibleLabel(drawing: Drawing, country: string, visible: Box): Label | null {
	const place = placeOf(country);
	if (place && within([...place.label, ...place.label], visible)) {
		return { at: place.label, radius: place.radius };
	}
	const key = [drawing.id, country, ...visible].join(' ');
	const label = known.get(key) ?? labelOfPart(drawing, country, visible);
	known.set(key, label);
	return label;
}

function labelOfPart(drawing: Drawing, country: string, visible: Box): Label | null {
	const shape = drawing.shapes.find(({ id }) => id === country);
	if (!shape) return null;
	const box = visible.map((side) => side / drawing.unit) as unknown as Box;
	const parts = decodePath(shape.d).flatMap((ring) => clipRing(ring, box));
	const largest = parts.reduce<Ring>((a, b) => (areaOf(b) > areaOf(a) ? b : a), []);
	if (largest.length < 3) return null;
	const found = polylabel([largest], Math.sqrt(areaOf(largest)) / 100);
	const [x = 0, y = 0] = found;
	return { at: [x * drawing.unit, y * drawing.unit], radius: found.distance * drawing.unit };
}
