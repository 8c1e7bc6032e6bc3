import type { Ring } from '#lib/geo/path.ts';

/** Where an edge leads, and what that point is found by. */
interface Edge {
	to: Ring[number];
	key: string;
}

/**
 * The outline around several shapes of one drawing: the edges that only one of them has. Neighbours have
 * their boundary from one topology, once in each direction, so an edge and its reverse cancel out. As many
 * edges then lead to each point as away from it, so what is left closes to rings, which are wound as those
 * of the shapes are.
 *
 * @param shapes the rings of each, in the drawing's unit
 */
export function outerEdges(shapes: readonly (readonly Ring[])[]): Ring[] {
	/** Edges by where they begin. */
	const ahead = new Map<string, Edge[]>();
	for (const ring of shapes.flat()) {
		const keys = ring.map((point) => point.join(' '));
		keys.forEach((from, i) => {
			const next = (i + 1) % ring.length;
			const [to, key] = [ring[next]!, keys[next]!];
			const back = ahead.get(key)?.findIndex((edge) => edge.key === from) ?? -1;
			if (back >= 0) ahead.get(key)!.splice(back, 1);
			else if (ahead.has(from)) ahead.get(from)!.push({ to, key });
			else ahead.set(from, [{ to, key }]);
		});
	}
	const rings: Ring[] = [];
	for (const [start, edges] of ahead)
		while (edges.length > 0) {
			const ring: Ring = [];
			for (let edge = edges.pop(); edge; edge = ahead.get(edge.key)?.pop()) {
				ring.push(edge.to);
				if (edge.key === start) break;
			}
			// Begun where it was found: where nothing has gone, it is written as the shape's own.
			rings.push([ring.at(-1)!, ...ring.slice(0, -1)]);
		}
	return rings;
}
