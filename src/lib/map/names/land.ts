import { placeOf } from '#lib/geo/places.ts';
import type { Box, Point } from '#lib/geo/types.ts';

/** What is drawn: each shape's path data, by the shape's id, in the order in which it is painted. */
export interface Drawn {
	/** Map units in one unit of the path data. */
	unit: number;
	shapes: readonly { id: string; d: string }[];
	/** The regions' outlines, as path data too. */
	outlines: readonly { region: string; d: string }[];
}

/** The side of a cell, in pixels of the lettering: no more than a quarter of a line, and fewer on a small screen. */
const COARSEST = 3;
const FINEST = 1.5;

/** So many cells a small screen may have. */
const CELLS = 90_000;

/** What lies where in the visible part of a map, as a grid of square cells. */
export interface Land {
	columns: number;
	rows: number;
	/** The side of a cell, in pixels of the lettering. */
	cell: number;
	/** Of every cell, row by row, the number of the shape that it lies on; 0 is water. */
	cells: Uint16Array;
	/** The shapes by their numbers; the first is none. */
	shapes: string[];
	/** The state of each: `null` for water and for what belongs to none. */
	states: (string | null)[];
	/** The visible part in map units, and the pixels of the lettering in one of them. */
	visible: Box;
	scale: number;
}

/** Corners of a ring: x and y in turn, in the drawing's unit. */
type Corners = readonly number[];

/** Rings are read once for each path: a camera that comes to rest elsewhere asks for the same ones. */
const known = new Map<string, { rings: Corners[]; box: Box }>();

/** Paths of the world, the regions and a few turns of the globe. */
const MOST_KNOWN = 4000;

/** The rings of path data with `m`, `M`, `l` and `z`: flat drawings and the globe write no more. */
function ringsOf(d: string): { rings: Corners[]; box: Box } {
	const found = known.get(d);
	if (found) return found;
	if (known.size >= MOST_KNOWN) known.clear();
	const box: Box = [Infinity, Infinity, -Infinity, -Infinity];
	let [startX, startY] = [0, 0];
	const rings = (d.match(/[mM][^mM]+/g) ?? []).map((part) => {
		const numbers = part.match(/-?[\d.]+/g) ?? [];
		const ring: number[] = [];
		let [x, y] = part.startsWith('M') ? [0, 0] : [startX, startY];
		for (let i = 0; i + 1 < numbers.length; i += 2) {
			x += Number(numbers[i]);
			y += Number(numbers[i + 1]);
			if (i === 0) [startX, startY] = [x, y];
			ring.push(x, y);
			if (x < box[0]) box[0] = x;
			if (y < box[1]) box[1] = y;
			if (x > box[2]) box[2] = x;
			if (y > box[3]) box[3] = y;
		}
		return ring;
	});
	const read = { rings, box };
	known.set(d, read);
	return read;
}

/**
 * Whose land lies where in the visible part of a map.
 *
 * @param visible in map units
 * @param scale pixels of the lettering in one map unit
 */
export function landOf(drawn: Drawn, visible: Box, scale: number): Land {
	const [x0, y0, x1, y1] = visible;
	const [width, height] = [(x1 - x0) * scale, (y1 - y0) * scale];
	const cell = Math.min(COARSEST, Math.max(FINEST, Math.sqrt((width * height) / CELLS)));
	const columns = Math.max(1, Math.floor(width / cell));
	const rows = Math.max(1, Math.floor(height / cell));
	const land: Land = {
		columns,
		rows,
		cell,
		cells: new Uint16Array(columns * rows),
		shapes: [''],
		states: [null],
		visible,
		scale,
	};
	const { cells, shapes, states } = land;
	for (const { id, d } of drawn.shapes) {
		if (!fill(cells, land, drawn.unit, d, shapes.length)) continue;
		shapes.push(id);
		states.push(placeOf(id)?.state ?? null);
	}
	return land;
}

/** Which cells of a land lie within a path: 1, else 0. */
export function within(land: Land, unit: number, d: string): Uint16Array {
	const cells = new Uint16Array(land.columns * land.rows);
	fill(cells, land, unit, d, 1);
	return cells;
}

/** Fills what lies within a path, by the even-odd rule, a row of cells at a time; `false` where that is out of sight. */
function fill(
	cells: Uint16Array,
	{ columns, rows, cell, visible, scale }: Land,
	unit: number,
	d: string,
	value: number,
): boolean {
	const { rings, box } = ringsOf(d);
	const k = (unit * scale) / cell;
	const [left, top] = [(visible[0] * scale) / cell, (visible[1] * scale) / cell];
	const isSeen =
		box[0] * k - left < columns && box[2] * k > left && box[1] * k - top < rows && box[3] * k > top;
	if (!isSeen) return false;
	const crossings: number[][] = Array.from({ length: rows }, () => []);
	for (const ring of rings) {
		let [ax, ay] = [ring.at(-2)! * k - left, ring.at(-1)! * k - top];
		for (let i = 0; i < ring.length; i += 2) {
			const [bx, by] = [ring[i]! * k - left, ring[i + 1]! * k - top];
			const from = Math.max(0, Math.ceil(Math.min(ay, by) - 0.5));
			const to = Math.min(rows - 1, Math.ceil(Math.max(ay, by) - 0.5) - 1);
			for (let row = from; row <= to; row++)
				crossings[row]!.push(ax + ((row + 0.5 - ay) / (by - ay)) * (bx - ax));
			[ax, ay] = [bx, by];
		}
	}
	crossings.forEach((xs, row) => {
		xs.sort((a, b) => a - b);
		for (let i = 0; i + 1 < xs.length; i += 2) {
			const [start, end] = [xs[i]!, xs[i + 1]!].map((x) =>
				Math.min(columns, Math.max(0, Math.ceil(x - 0.5))),
			);
			cells.fill(value, row * columns + start!, row * columns + end!);
		}
	});
	return true;
}

/** The rings of a path, in pixels from the corner of the visible part; without those that are out of sight. */
export function ringsInSight(
	d: string,
	unit: number,
	{ visible, scale, columns, rows, cell }: Land,
): Point[][] {
	const [right, bottom] = [columns * cell, rows * cell];
	return ringsOf(d)
		.rings.map((ring) =>
			Array.from({ length: ring.length / 2 }, (_, i): Point => [
				(ring[2 * i]! * unit - visible[0]) * scale,
				(ring[2 * i + 1]! * unit - visible[1]) * scale,
			]),
		)
		.filter((ring) => ring.some(([x, y]) => x > 0 && y > 0 && x < right && y < bottom));
}
