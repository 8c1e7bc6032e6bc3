import { clipRing } from '../../clip-ring.ts';
import type { Ring } from '#lib/geo/path.ts';
import type { Box, Point } from '#lib/geo/types.ts';
import type { Outline } from '../write/description.ts';

/** Points as near as this to a side of the window, in pixels, lie on it. */
const ON_SIDE = 0.01;

/** The part of a line from one point to another inside of a box (Liang and Barsky 1984). */
function clipSegment([x0, y0]: Point, [x1, y1]: Point, box: Box): [Point, Point] | null {
	const [dx, dy] = [x1 - x0, y1 - y0];
	let [from, to] = [0, 1];
	for (const [step, room] of [
		[-dx, x0 - box[0]],
		[dx, box[2] - x0],
		[-dy, y0 - box[1]],
		[dy, box[3] - y0],
	] as const) {
		if (step === 0 && room < 0) return null;
		if (step < 0) from = Math.max(from, room / step);
		if (step > 0) to = Math.min(to, room / step);
	}
	const at = (t: number): Point => [x0 + t * dx, y0 + t * dy];
	return from < to ? [at(from), at(to)] : null;
}

/** The parts of a line inside of a box. */
export function clipLine(line: Ring, box: Box): Ring[] {
	const parts: Ring[] = [];
	line.slice(1).forEach((point, i) => {
		const part = clipSegment(line[i] ?? point, point, box);
		if (!part) return;
		const last = parts.at(-1)?.at(-1);
		const goesOn = last && last[0] === part[0][0] && last[1] === part[0][1];
		if (goesOn) parts.at(-1)?.push(part[1]);
		else parts.push([...part]);
	});
	return parts;
}

const isInside = (ring: Ring, [x0, y0, x1, y1]: Box): boolean =>
	ring.every(([x, y]) => x >= x0 && x <= x1 && y >= y0 && y <= y1);

const onOneSide = ([ax, ay]: Point, [bx, by]: Point, [x0, y0, x1, y1]: Box): boolean => {
	const at = (value: number, side: number) => Math.abs(value - side) < ON_SIDE;
	return (
		(at(ax, x0) && at(bx, x0)) ||
		(at(ax, x1) && at(bx, x1)) ||
		(at(ay, y0) && at(by, y0)) ||
		(at(ay, y1) && at(by, y1))
	);
};

/** The edge of a clipped ring, without what runs along the box. */
function edgeOf(ring: Ring, box: Box): Ring[] {
	const parts: Ring[] = [];
	ring.forEach((point, i) => {
		const before = ring.at(i - 1) ?? point;
		if (onOneSide(before, point, box)) return;
		const last = parts.at(-1);
		if (last?.at(-1) === before) last.push(point);
		else parts.push([before, point]);
	});
	return parts;
}

/** A ring that is less than this across would be nothing but its own heavy edge, in pixels. */
const LEAST_EDGED = 12;

const isLarge = (ring: Ring): boolean => {
	const span = (values: number[]) => Math.max(...values) - Math.min(...values);
	return Math.max(span(ring.map(([x]) => x)), span(ring.map(([, y]) => y))) >= LEAST_EDGED;
};

/**
 * Rings inside of a window as a freeform has them. Where the window cuts none, they are filled and have
 * their edge; else the edge is drawn apart, without what runs along the window. All are filled at once:
 * a ring within another is a hole.
 *
 * @param heavy whether the edge is one that small islands cannot bear: only large ones then have it
 */
export function clippedOutlines(rings: readonly Ring[], window: Box, heavy: boolean): Outline[] {
	const clipped = rings
		.map((ring) => ({ ring: isInside(ring, window) ? ring : clipRing(ring, window), whole: ring }))
		.filter(({ ring }) => ring.length > 2);
	if (clipped.length === 0) return [];
	const filled = clipped.map(({ ring }) => ring);
	const edged = heavy ? clipped.filter(({ whole }) => isLarge(whole)) : clipped;
	if (edged.length === clipped.length && clipped.every(({ ring, whole }) => ring === whole))
		return [{ rings: filled, fill: true, stroke: true }];
	const edges = edged.flatMap(({ ring, whole }) =>
		ring === whole ? [[...ring, ...ring.slice(0, 1)]] : edgeOf(ring, window),
	);
	return [
		{ rings: filled, fill: true, stroke: false },
		...(edges.length > 0 ? [{ lines: edges, fill: false, stroke: true }] : []),
	];
}
