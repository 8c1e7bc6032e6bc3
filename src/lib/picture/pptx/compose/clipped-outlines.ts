import { clipLine, clipRing } from '../../clip.ts';
import type { Ring } from '#lib/geo/path.ts';
import type { Box, Point } from '#lib/geo/types.ts';
import type { Outline } from '../write/description.ts';

/** Points as near as this to a side of the window, in pixels, lie on it. */
const ON_SIDE = 0.01;

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

const closed = (ring: Ring): Ring => [...ring, ...ring.slice(0, 1)];

/** The edge of a ring as far as it is in a box, without what runs along the box. */
function edgeOf(ring: Ring, box: Box): Ring[] {
	const parts = clipLine(closed(ring), box).flatMap((part) => withoutSides(part, box));
	const [first, last] = [parts[0], parts.at(-1)];
	const start = ring[0];
	if (!start || !first || !last || parts.length === 1) return parts;
	if (!isSame(first[0], start) || !isSame(last.at(-1), start)) return parts;
	// Where the ring begins its edge does not end.
	return [[...last, ...first.slice(1)], ...parts.slice(1, -1)];
}

/** The parts of a line that do not run along a side of a box. */
function withoutSides(line: Ring, box: Box): Ring[] {
	const parts: Ring[] = [];
	line.slice(1).forEach((point, i) => {
		const before = line[i] ?? point;
		if (onOneSide(before, point, box)) return;
		const last = parts.at(-1);
		if (last?.at(-1) === before) last.push(point);
		else parts.push([before, point]);
	});
	return parts;
}

const isSame = (a: Point | undefined, b: Point): boolean => a?.[0] === b[0] && a[1] === b[1];

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
		.map((whole) => {
			const isCut = !isInside(whole, window);
			return { whole, isCut, parts: isCut ? clipRing(whole, window) : [whole] };
		})
		.filter(({ parts }) => parts.length > 0);
	if (clipped.length === 0) return [];
	const filled = clipped.flatMap(({ parts }) => parts);
	const edged = heavy ? clipped.filter(({ whole }) => isLarge(whole)) : clipped;
	if (edged.length === clipped.length && !clipped.some(({ isCut }) => isCut))
		return [{ rings: filled, fill: true, stroke: true }];
	const edges = edged.flatMap(({ whole, isCut }) =>
		isCut ? edgeOf(whole, window) : [closed(whole)],
	);
	return [
		{ rings: filled, fill: true, stroke: false },
		...(edges.length > 0 ? [{ lines: edges, fill: false, stroke: true }] : []),
	];
}
