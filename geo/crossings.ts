import type { Position } from 'geojson';

type Point = readonly [number, number];
const at = (p: Position | undefined): Point => [p?.[0] ?? 0, p?.[1] ?? 0];

/** Twice the area of a triangle, with its direction. */
const turn = ([ax, ay]: Point, [bx, by]: Point, [cx, cy]: Point) =>
	(bx - ax) * (cy - ay) - (by - ay) * (cx - ax);

/** Whether a point that lies on the line through two others lies between them. */
const between = ([ax, ay]: Point, [bx, by]: Point, [x, y]: Point) =>
	x >= Math.min(ax, bx) && x <= Math.max(ax, bx) && y >= Math.min(ay, by) && y <= Math.max(ay, by);

function meet(a: Point, b: Point, c: Point, d: Point, touching: boolean): boolean {
	const [abc, abd, cda, cdb] = [turn(a, b, c), turn(a, b, d), turn(c, d, a), turn(c, d, b)];
	if (abc * abd < 0 && cda * cdb < 0) return true;
	if (!touching) return false;
	return (
		(abc === 0 && between(a, b, c)) ||
		(abd === 0 && between(a, b, d)) ||
		(cda === 0 && between(c, d, a)) ||
		(cdb === 0 && between(c, d, b))
	);
}

/** Where rings cross each other, or cross or touch themselves; ends of neighbouring edges do not count. */
export function crossingsOf(rings: readonly Position[][]): Point[] {
	const edges = rings.flatMap((ring, of) =>
		ring
			.slice(1)
			.map((end, i) => ({ of, i, last: ring.length - 2, from: at(ring[i]), to: at(end) })),
	);
	edges.sort((a, b) => Math.min(a.from[0], a.to[0]) - Math.min(b.from[0], b.to[0]));
	const found: Point[] = [];
	for (const [n, edge] of edges.entries()) {
		const right = Math.max(edge.from[0], edge.to[0]);
		for (const other of edges.slice(n + 1)) {
			if (Math.min(other.from[0], other.to[0]) > right) break;
			const apart = Math.abs(edge.i - other.i);
			const neighbours = edge.of === other.of && (apart === 1 || apart === edge.last);
			if (!neighbours && meet(edge.from, edge.to, other.from, other.to, edge.of === other.of))
				found.push(edge.from);
		}
	}
	return found;
}
