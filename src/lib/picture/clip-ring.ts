import type { Ring } from '#lib/geo/path.ts';
import type { Box, Point } from '#lib/geo/types.ts';

/**
 * The part of a ring inside of a box (Sutherland and Hodgman 1974): side after side, what is beyond is
 * cut off. Parts that hang together only outside stay joined along the box's edge.
 *
 * @returns empty where nothing of the ring is inside
 */
export function clipRing(ring: Ring, [x0, y0, x1, y1]: Box): Ring {
	const sides: { axis: 0 | 1; at: number; keep: 1 | -1 }[] = [
		{ axis: 0, at: x0, keep: 1 },
		{ axis: 0, at: x1, keep: -1 },
		{ axis: 1, at: y0, keep: 1 },
		{ axis: 1, at: y1, keep: -1 },
	];
	return sides.reduce((left, { axis, at, keep }) => {
		const beyond = (point: Point) => (point[axis] - at) * keep < 0;
		return left.flatMap((point, i): Ring => {
			const before = left.at(i - 1) ?? point;
			if (beyond(point) && beyond(before)) return [];
			if (beyond(point) === beyond(before)) return [point];
			const t = (at - before[axis]) / (point[axis] - before[axis]);
			const crossing: Point = [
				before[0] + t * (point[0] - before[0]),
				before[1] + t * (point[1] - before[1]),
			];
			return beyond(point) ? [crossing] : [crossing, point];
		});
	}, ring);
}

/** The area that a ring encloses, in the square of its units. */
export const areaOf = (ring: Ring): number =>
	Math.abs(
		ring.reduce((sum, [x, y], i) => {
			const [nextX, nextY] = ring[(i + 1) % ring.length] ?? [x, y];
			return sum + x * nextY - nextX * y;
		}, 0) / 2,
	);
