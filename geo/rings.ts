import type { Position } from 'geojson';

/** Twice the signed area of a ring, closed or not, in the square of its unit. */
function doubleArea(ring: readonly Position[]): number {
	let sum = 0;
	let [x0 = 0, y0 = 0] = ring.at(-1) ?? [];
	for (const [x = 0, y = 0] of ring) {
		sum += x0 * y - x * y0;
		[x0, y0] = [x, y];
	}
	return sum;
}

/** Signed area of a ring: positive where it runs clockwise on a screen (y downwards). */
export function signedArea(ring: readonly Position[]): number {
	return doubleArea(ring) / 2;
}

/** Area of a ring in the square of its unit. */
export function areaOf(ring: readonly Position[]): number {
	return Math.abs(doubleArea(ring)) / 2;
}

/** Area of a polygon: its outer ring less its holes. */
export function polygonArea([outer = [], ...holes]: readonly Position[][]): number {
	return holes.reduce((area, hole) => area - areaOf(hole), areaOf(outer));
}

/** `[x0, y0, x1, y1]` of points. */
export function boundsOf(points: Iterable<Position>): [number, number, number, number] {
	const box: [number, number, number, number] = [Infinity, Infinity, -Infinity, -Infinity];
	for (const [x = 0, y = 0] of points) {
		box[0] = Math.min(box[0], x);
		box[1] = Math.min(box[1], y);
		box[2] = Math.max(box[2], x);
		box[3] = Math.max(box[3], y);
	}
	return box;
}

/** Whether a point lies inside a ring (even-odd rule; points on the boundary fall on either side). */
export function ringContains(ring: readonly Position[], [px = 0, py = 0]: Position): boolean {
	let inside = false;
	let [x0 = 0, y0 = 0] = ring.at(-1) ?? [];
	for (const [x = 0, y = 0] of ring) {
		if (y > py !== y0 > py && px < ((x0 - x) * (py - y)) / (y0 - y) + x) inside = !inside;
		[x0, y0] = [x, y];
	}
	return inside;
}

/** Whether a point lies in a polygon and in none of its holes. */
export function polygonContains([outer = [], ...holes]: readonly Position[][], point: Position) {
	return ringContains(outer, point) && !holes.some((hole) => ringContains(hole, point));
}

/** A ring without points that repeat the one before; the first point stands at the end again. */
export function withoutRepeats<P extends Position>(ring: readonly P[]): P[] {
	return ring.filter((point, i) => {
		const before = ring[i - 1];
		return !before || point[0] !== before[0] || point[1] !== before[1];
	});
}
