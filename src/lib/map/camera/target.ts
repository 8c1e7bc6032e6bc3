import { countryFrame } from '#lib/geo/country-frame.ts';
import type { Selection } from '../port.ts';
import type { CameraTarget } from '#lib/geo/camera.ts';
import { placeOf } from '#lib/geo/places.ts';
import { regionPlaceOf } from '#lib/geo/regions.ts';
import type { Box } from '#lib/geo/types.ts';

/** The boxes of `#lib/geo/boxes.ts`, which a page fetches with the panel. */
export type BoxOf = (shape: string) => Box | undefined;

/**
 * What a selection brings nearer: a region's frame, a country with its neighbours.
 *
 * @param boxOf `null` until the boxes are there: a country is not brought nearer before
 */
export function targetOf({ country, region }: Selection, boxOf: BoxOf | null): CameraTarget | null {
	if (country && !boxOf) return null;
	const place = country ? placeOf(country) : undefined;
	if (place) return { key: `country ${country}`, box: countryFrame(place, boxOf?.(place.id)) };
	const frame = region ? regionPlaceOf(region)?.frame : undefined;
	return frame ? { key: `region ${region}`, box: frame } : null;
}
