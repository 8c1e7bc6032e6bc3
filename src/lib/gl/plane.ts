import { HEIGHT, WIDTH } from '#lib/geo/size.ts';
import type { Point } from '#lib/geo/types.ts';

/**
 * The drawing on maplibre's own plane. The geometry is projected already (Equal Earth); maplibre is
 * told that it is longitude and latitude of its Mercator square and draws it as it is. The drawing
 * takes a small part of the square's middle, so that no edge of the square is ever in sight: there
 * maplibre would stop panning or zooming.
 */
const UNITS_ACROSS = 4096;

/** Pixels across which maplibre draws its square at zoom 0. */
const TILE = 512;

/** Longitude and latitude, as maplibre is to be told them, of a point in map units. */
export function toMap([x, y]: Point): [lon: number, lat: number] {
	const across = 0.5 + (x - WIDTH / 2) / UNITS_ACROSS;
	const down = 0.5 + (y - HEIGHT / 2) / UNITS_ACROSS;
	const lat = (Math.atan(Math.sinh(Math.PI * (1 - 2 * down))) * 180) / Math.PI;
	return [across * 360 - 180, lat];
}

/** The point in map units of what maplibre calls a longitude and a latitude. */
export function fromMap([lon, lat]: readonly [number, number]): Point {
	const across = (lon + 180) / 360;
	const down = (1 - Math.asinh(Math.tan((lat * Math.PI) / 180)) / Math.PI) / 2;
	return [(across - 0.5) * UNITS_ACROSS + WIDTH / 2, (down - 0.5) * UNITS_ACROSS + HEIGHT / 2];
}

/** maplibre's zoom for a scale in screen pixels per map unit. */
export const zoomOf = (scale: number): number => Math.log2((scale * UNITS_ACROSS) / TILE);
