import type { Position } from 'geojson';

/** Whether a point lies on the cut: on the meridian of 180°, or at a pole, which is one point. */
export const onCut = ([lon = 0, lat = 0]: Position) =>
	Math.abs(lon) === 180 || Math.abs(lat) === 90;

/** The same place on both sides of the cut. */
const keyOf = ([, lat = 0]: Position) => lat.toFixed(4);

/**
 * Takes back the cut at 180° that longitude and latitude in a plane ask for: rings that were parted
 * there are one again, and no line runs along the meridian. Rings are closed, the first point being the last.
 */
export function stitched(rings: readonly Position[][]): Position[][] {
	const whole: Position[][] = [];
	const open = new Map<string, Position[]>();
	for (const ring of rings) {
		const chains = chainsOf(ring);
		if (chains) for (const chain of chains) open.set(keyOf(chain[0]!), chain);
		else whole.push(ring);
	}
	while (open.size > 0) {
		const [first] = open.values();
		const joined: Position[] = [];
		for (let chain = first; chain;) {
			open.delete(keyOf(chain[0]!));
			// Its last point is the first of the next, on the other side.
			joined.push(...chain.slice(0, -1));
			chain = open.get(keyOf(chain.at(-1)!));
		}
		whole.push([...joined, joined[0]!]);
	}
	return whole;
}

/** A ring's parts between the edges along the cut; `null` where there are none such. */
function chainsOf(ring: Position[]): Position[][] | null {
	const points = ring.slice(0, -1);
	const next = (i: number) => points[(i + 1) % points.length]!;
	const start = points.findIndex((point, i) => onCut(point) && onCut(next(i)));
	if (start < 0) return null;
	const chains: Position[][] = [];
	let chain: Position[] = [];
	for (let step = 1; step <= points.length; step++) {
		const i = (start + step) % points.length;
		chain.push(points[i]!);
		if (!onCut(points[i]!) || !onCut(next(i))) continue;
		if (chain.length > 1) chains.push(chain);
		chain = [];
	}
	return chains;
}
