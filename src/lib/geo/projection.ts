import { geoEqualEarth } from 'd3-geo';
import { HALF_WIDTH } from './globe-size.ts';
import { HEIGHT, WIDTH } from './size.ts';
import type { Point } from './types.ts';

export { HEIGHT, WIDTH };

/**
 * The meridian at both edges. It runs through the Bering Strait, so that Chukotka stays with Russia
 * and Alaska with America; of all shapes it cuts one small Aleutian island, the least of any meridian
 * between 172° W and 166° W.
 */
export const SEAM = -168.5;

/** Height in map units of 0° N: a unit above Greenland's northern tip is the drawing's upper edge. */
const EQUATOR = 232.5;

/**
 * Equal Earth onto the drawing, without resampling (`precision(0)`), so that a point that two shapes
 * share is projected to the same place for both.
 */
export const equalEarth = geoEqualEarth()
	.rotate([-(SEAM + 180), 0, 0])
	.scale(WIDTH / 2 / HALF_WIDTH)
	.translate([WIDTH / 2, EQUATOR])
	.precision(0);

/** The place on the drawing of a longitude and a latitude in degrees. Every point on Earth has one. */
export function project(lon: number, lat: number): Point {
	return equalEarth([lon, lat]) as Point;
}

/** Longitude and latitude in degrees of a point of the drawing, or `null` off the globe's outline. */
export function unproject(x: number, y: number): [lon: number, lat: number] | null {
	const [lon, lat] = equalEarth.invert?.([x, y]) ?? [NaN, NaN];
	const [backX, backY] = project(lon, lat);
	// Outside the outline the inverse runs past the seam and comes back on the other side.
	return Math.hypot(backX - x, backY - y) < 1e-3 ? [lon, lat] : null;
}
