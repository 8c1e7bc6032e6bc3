import type { Point } from '#lib/geo/types.ts';

export type Direction = 'ArrowLeft' | 'ArrowRight' | 'ArrowUp' | 'ArrowDown';

/** Steps to the right and down. */
export const VECTORS: Record<Direction, Point> = {
	ArrowLeft: [-1, 0],
	ArrowRight: [1, 0],
	ArrowUp: [0, -1],
	ArrowDown: [0, 1],
};

export const isDirection = (key: string): key is Direction => key in VECTORS;

/**
 * The nearest place in a direction: what lies within 60° of it, a place straight ahead being nearer
 * than one aside. `null` at the edge of the world.
 */
export function neighbour<T extends { label: Point }>(
	from: Point,
	direction: Direction,
	places: readonly T[],
): T | null {
	const [dx, dy] = VECTORS[direction];
	let best: T | null = null;
	let least = Infinity;
	for (const place of places) {
		const x = place.label[0] - from[0];
		const y = place.label[1] - from[1];
		const ahead = x * dx + y * dy;
		const aside = Math.abs(x * dy - y * dx);
		if (ahead <= 0 || aside > ahead * Math.sqrt(3)) continue;
		const cost = ahead + 2 * aside;
		if (cost < least) {
			least = cost;
			best = place;
		}
	}
	return best;
}
