import { HIGHEST } from '#lib/geo/globe-size.ts';
import type { Point } from '#lib/geo/types.ts';

/** A place on the unit sphere: x towards 0° N 0° E, y towards 0° N 90° E, z towards the pole. */
export type Vector = readonly [x: number, y: number, z: number];

/** The place that faces the reader, in degrees. North is up. */
export interface Turn {
	lon: number;
	lat: number;
}

const RADIANS = Math.PI / 180;

export const vectorOf = (lon: number, lat: number): Vector => {
	const [l, p] = [lon * RADIANS, lat * RADIANS];
	return [Math.cos(p) * Math.cos(l), Math.cos(p) * Math.sin(l), Math.sin(p)];
};

export const lonLatOf = ([x, y, z]: Vector): Turn => ({
	lon: Math.atan2(y, x) / RADIANS,
	lat: Math.asin(Math.min(1, Math.max(-1, z))) / RADIANS,
});

/** Where a turn's axes point: to the right, up and towards the reader. */
export interface Axes {
	right: Vector;
	up: Vector;
	front: Vector;
}

export function axesOf({ lon, lat }: Turn): Axes {
	const [l, p] = [lon * RADIANS, lat * RADIANS];
	return {
		right: [-Math.sin(l), Math.cos(l), 0],
		up: [-Math.sin(p) * Math.cos(l), -Math.sin(p) * Math.sin(l), Math.cos(p)],
		front: vectorOf(lon, lat),
	};
}

export const dot = (a: Vector, b: Vector): number => a[0] * b[0] + a[1] * b[1] + a[2] * b[2];

/**
 * Where a place stands on the globe as an orthographic drawing shows it: radii to the right of its
 * middle and down from it; `null` beyond the horizon.
 */
export const seenAt = (axes: Axes, place: Vector): Point | null =>
	dot(axes.front, place) > 0 ? [dot(axes.right, place), -dot(axes.up, place)] : null;

/** The place that stands at a point of the drawing, in radii as above; `null` off the globe. */
export function placeUnder({ right, up, front }: Axes, [x, y]: Point): Vector | null {
	const rest = 1 - x * x - y * y;
	if (rest < 0) return null;
	const z = Math.sqrt(rest);
	const along = (i: 0 | 1 | 2) => right[i] * x - up[i] * y + front[i] * z;
	return [along(0), along(1), along(2)];
}

/** A longitude between -180 and 180, a latitude no higher than the globe is turned. */
export const bounded = ({ lon, lat }: Turn): Turn => ({
	lon: ((((lon + 180) % 360) + 360) % 360) - 180,
	lat: Math.min(HIGHEST, Math.max(-HIGHEST, lat)),
});

/**
 * The turn under which a place stands at a point of the drawing: what is dragged follows the pointer.
 * Where that would put north aside, the nearest that does not.
 *
 * @param at radii from the middle, y downwards; brought onto the globe where it lies off it
 */
export function turnFor(place: Vector, at: Point): Turn {
	const reach = Math.hypot(...at);
	const [x, down] = reach > 0.98 ? (at.map((n) => (n / reach) * 0.98) as Point) : at;
	const y = -down;
	const z = Math.sqrt(1 - x * x - y * y);
	const { lon, lat } = lonLatOf(place);
	const high = Math.sin(lat * RADIANS) / Math.hypot(y, z);
	const p = Math.asin(Math.min(1, Math.max(-1, high))) - Math.atan2(y, z);
	const aside = Math.atan2(x, z * Math.cos(p) - y * Math.sin(p));
	return bounded({ lon: lon - aside / RADIANS, lat: p / RADIANS });
}

/** The angle between two places as seen from the middle of the earth, in radians. */
export const apart = (a: Vector, b: Vector): number =>
	Math.acos(Math.min(1, Math.max(-1, dot(a, b))));

/** A turn between two others, along the great circle. */
export function turnBetween(a: Turn, b: Turn, t: number): Turn {
	const [from, to] = [vectorOf(a.lon, a.lat), vectorOf(b.lon, b.lat)];
	const angle = apart(from, to);
	// Between opposite places every path is equally short; between equal ones there is none.
	if (angle < 1e-6 || Math.PI - angle < 1e-6) return t < 1 ? a : b;
	const [p, q] = [
		Math.sin((1 - t) * angle) / Math.sin(angle),
		Math.sin(t * angle) / Math.sin(angle),
	];
	const along = (i: 0 | 1 | 2) => p * from[i] + q * to[i];
	return bounded(lonLatOf([along(0), along(1), along(2)]));
}
