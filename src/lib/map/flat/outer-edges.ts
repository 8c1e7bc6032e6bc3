import type { Point } from '#lib/geo/types.ts';
import type { Ring } from '#lib/geo/path.ts';

/** More than a drawing is wide or high, in its unit. */
const SPAN = 2 ** 21;

/** A point as one number, by which it is found. */
const keyOf = ([x, y]: Point) => x * SPAN + y;

/**
 * The outline around several shapes of one drawing: the edges that only one of them has. Neighbours have
 * their boundary from one topology, once in each direction, so an edge and its reverse cancel out. As many
 * edges then lead to each point as away from it, so what is left closes to rings, which are wound as those
 * of the shapes are.
 *
 * @param shapes the rings of each, in the drawing's unit
 */
export function outerEdges(shapes: readonly (readonly Ring[])[]): Ring[] {
	/** Where edges lead to, by where they begin. */
	const ahead = new Map<number, Ring>();
	for (const ring of shapes.flat())
		ring.forEach((from, i) => {
			const to = ring[(i + 1) % ring.length]!;
			const back = ahead.get(keyOf(to))?.findIndex((point) => keyOf(point) === keyOf(from)) ?? -1;
			if (back >= 0) ahead.get(keyOf(to))!.splice(back, 1);
			else if (ahead.has(keyOf(from))) ahead.get(keyOf(from))!.push(to);
			else ahead.set(keyOf(from), [to]);
		});
	const rings: Ring[] = [];
	for (const [start, edges] of ahead)
		while (edges.length > 0) {
			const ring: Ring = [];
			let next = edges.pop();
			while (next) {
				ring.push(next);
				next = keyOf(next) === start ? undefined : ahead.get(keyOf(next))?.pop();
			}
			// Begun where it was found: where nothing has gone, it is written as the shape's own.
			rings.push([ring.at(-1)!, ...ring.slice(0, -1)]);
		}
	return rings;
}
