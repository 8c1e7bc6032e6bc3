import { grow, union } from '#lib/map/camera.ts';
import type { Focus, Selection } from '#lib/map/port.ts';
import { placeOf } from '#lib/geo/places.ts';
import { regionPlaceOf } from '#lib/geo/regions.ts';
import type { Box } from '#lib/geo/types.ts';

/** A small state is shown with this much around it, in map units: room for its neighbours. */
const LEAST_SPAN = 60;

/** The boxes of `#lib/geo/boxes.ts`, which a page fetches with the words. */
export type BoxOf = (shape: string) => Box | undefined;

/**
 * What a selection brings nearer: a region's frame, a country with its neighbours.
 *
 * @param boxOf `null` until the boxes are there: a country is not brought nearer before
 */
export function focusOf({ country, region }: Selection, boxOf: BoxOf | null): Focus | null {
	if (country && !boxOf) return null;
	const place = country ? placeOf(country) : undefined;
	if (place) {
		const [x, y] = place.label;
		const around: Box = [
			x - LEAST_SPAN / 2,
			y - LEAST_SPAN / 2,
			x + LEAST_SPAN / 2,
			y + LEAST_SPAN / 2,
		];
		const box = union([boxOf?.(place.id) ?? around, around]);
		return box && { key: `country ${country}`, box: grow(box, 0.4) };
	}
	const frame = region ? regionPlaceOf(region)?.frame : undefined;
	return frame ? { key: `region ${region}`, box: frame } : null;
}
