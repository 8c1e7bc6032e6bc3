import { MARKED } from '../flat/marked.ts';
import { decodePath, type Ring } from '#lib/geo/path.ts';
import type { Point } from '#lib/geo/types.ts';
import type { Iso3 } from '#lib/corpus/types.ts';

/** A state's rings, each with the box that it lies in. */
interface Bounded {
	state: Iso3;
	rings: Ring[];
	box: [x0: number, y0: number, x1: number, y1: number];
}

/**
 * Which state lies at a point of a drawing. Small maps use their shapes from one place, so that no node under the
 * pointer says it.
 *
 * @param shapes path data of the states, in the order in which they are drawn
 * @param unit map units in one unit of the path data
 * @returns what answers for a point in the drawing's unit, and for how far around it a small state is meant;
 * `null` is the sea
 */
export function stateFinder(
	shapes: readonly { state: Iso3; d: string }[],
	unit: number,
): (at: Point, reach: number) => Iso3 | null {
	const bounded = shapes.map(({ state, d }): Bounded => {
		const rings = decodePath(d);
		const points = rings.flat();
		const xs = points.map(([x]) => x);
		const ys = points.map(([, y]) => y);
		return {
			state,
			rings,
			box: [Math.min(...xs), Math.min(...ys), Math.max(...xs), Math.max(...ys)],
		};
	});
	const small = MARKED.map(({ place }) => ({
		state: place.id,
		at: place.label.map((v) => v / unit) as Point,
	}));

	return (at, reach) => {
		const near = small
			.map(({ state, at: [x, y] }) => ({ state, distance: Math.hypot(x - at[0], y - at[1]) }))
			.filter(({ distance }) => distance <= reach)
			.sort((a, b) => a.distance - b.distance)[0];
		if (near) return near.state;
		// What is drawn last lies on top.
		return bounded.findLast((shape) => lies(at, shape))?.state ?? null;
	};
}

function lies([x, y]: Point, { rings, box: [x0, y0, x1, y1] }: Bounded): boolean {
	if (x < x0 || x > x1 || y < y0 || y > y1) return false;
	let inside = false;
	for (const ring of rings)
		for (const [i, [ax, ay]] of ring.entries()) {
			const [bx, by] = ring[(i + 1) % ring.length]!;
			if (ay > y !== by > y && x < ((bx - ax) * (y - ay)) / (by - ay) + ax) inside = !inside;
		}
	return inside;
}
