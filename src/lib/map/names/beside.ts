import type { Area } from './ground.ts';
import type { NameWanted } from './name.ts';
import type { Asked, Stand } from './stand.ts';
import type { Rect } from './rects.ts';
import { areaOf, brokenInto, rectAround, roomOf } from './straight.ts';
import type { Point } from '#lib/geo/types.ts';

/** The sides of a mark, the best first, in widths and lines from it to the middle of the name. */
const SIDES: readonly Point[] = [
	[0.5, 0],
	[0.5, -0.7],
	[0.5, 0.7],
	[-0.5, 0],
	[-0.5, -0.7],
	[-0.5, 0.7],
	[0, 1],
	[0, -1],
];

/** Pixels between a mark and the name beside it. */
const GAP = 7;

/** How far around a name other countries must not be nearer than its own, in pixels. */
const NEAR = 6;

/** Of the room of a name, what may lie on land of others, coloured or not. */
const MOST_COLOURED = 0.03;
const MOST_PLAIN = 0.35;

/** What each worse side costs. */
const SIDE_COST = 0.04;

/**
 * The best place beside the mark of a country, on its own land or the sea, and so near that it is read as this one's and no
 * other's: with few exceptions the sea is all around.
 */
export function beside(name: NameWanted, asked: Asked): Stand | null {
	const { ground, at, isFree } = asked;
	const area = areaOf(name, asked);
	const { columns, rows, cell } = ground.land;
	// A capital lies within its country, and its name on that land.
	const isInland = name.placement === 'mark';
	let best: Stand | null = null;
	for (const [i, lines] of brokenInto(name.text).entries()) {
		const { width, height, letters, tall } = roomOf(name, lines);
		for (const [j, [dx, dy]] of SIDES.entries()) {
			const middle: Point = [
				at[0] + dx * width + Math.sign(dx) * GAP,
				at[1] + dy * (dx ? height : height / 2 + GAP),
			];
			const rect = rectAround(middle, width, height);
			const covered = rectAround(middle, letters, tall);
			const box = [covered.x0, covered.y0, covered.x1, covered.y1].map((n) => Math.round(n / cell));
			const [x0, y0, x1, y1] = box as [number, number, number, number];
			if (x0 < 1 || y0 < 1 || x1 > columns - 1 || y1 > rows - 1) continue;
			const { own, coloured, plain } = ground.shares(x0, y0, x1, y1, area);
			if (!isInland && (coloured > MOST_COLOURED || plain > MOST_PLAIN)) continue;
			const near = Math.round(NEAR / cell);
			const around = ground.shares(x0 - near, y0 - near, x1 + near, y1 + near, area);
			if (!isInland && around.coloured > Math.max(0.06, around.own)) continue;
			const score = own - 4 * coloured - plain - around.coloured - SIDE_COST * j - 0.2 * i;
			if (best && score <= best.score) continue;
			const stand: Stand = { middle, lines, spacing: 0, rects: [rect], score, own };
			if (isFree(stand) && ground.leavesOthers(stand.rects, (shape) => shape === name.id))
				best = stand;
		}
	}
	return best;
}

/** How far off what it names a name may stand, and how far apart places are that are tried, in pixels. */
const FARTHEST = { needed: 200, land: 64 };
const STEP = 6;

/** How far off a region its name may stand, in sizes of its type. */
const FARTHEST_REGION = 3.6;

/** What land below a name costs, in pixels of distance. */
const ON_LAND = 90;

/** Of a name with a line to it, what may lie on land with a colour and without. */
const APART_COLOURED = 0.01;
const APART_PLAIN = 0.5;

/** So many squares of 4 pixels of the line may lie on the colour of others. */
const MOST_ACROSS = 4;

/** What each square of the line that lies on others' colour, name or mark costs, in pixels of distance. */
const ACROSS_COST = 8;

/**
 * A place off what has no room for its name, with a line from there: on the sea or what has no colour, and as near as
 * can be.
 */
export function apart(name: NameWanted, asked: Asked): Stand | null {
	const { ground, isFree } = asked;
	const area = areaOf(name, asked);
	if (!area) return null;
	const { columns, rows, cell } = ground.land;
	// A region is one of seven; but far from its outline its name would be read as another's.
	const isRegion = name.placement === 'outline';
	const insists = isRegion || name.needed;
	const farthest = name.needed
		? FARTHEST.needed
		: isRegion
			? FARTHEST_REGION * name.size
			: FARTHEST.land;
	const from = middleOf(area, asked.at, cell);
	let best: Stand | null = null;
	for (const lines of brokenInto(name.text).slice(0, 2)) {
		const { width, height, letters, tall } = roomOf(name, lines);
		const [reachX, reachY] = [farthest + width / 2, farthest + height / 2];
		for (let dy = -reachY; dy <= reachY; dy += STEP)
			for (let dx = -reachX; dx <= reachX; dx += STEP) {
				const middle: Point = [from[0] + dx, from[1] + dy];
				const rect = rectAround(middle, width, height);
				const covered = rectAround(middle, letters, tall);
				const box = [covered.x0, covered.y0, covered.x1, covered.y1].map((n) =>
					Math.round(n / cell),
				);
				const [x0, y0, x1, y1] = box as [number, number, number, number];
				if (x0 < 2 || y0 < 2 || x1 > columns - 2 || y1 > rows - 2) continue;
				const end: Point = [
					Math.min(rect.x1, Math.max(rect.x0, from[0])),
					Math.min(rect.y1, Math.max(rect.y0, from[1])),
				];
				const length = Math.hypot(end[0] - from[0], end[1] - from[1]);
				if (length < GAP || length > farthest) continue;
				const { own, coloured, plain } = ground.shares(x0, y0, x1, y1, area);
				if (coloured > APART_COLOURED || (plain > APART_PLAIN && !insists)) continue;
				const along = rectsAlong(from, end);
				const across = along.filter((dot) => {
					const [x, y] = [Math.round(dot.x0 / cell), Math.round(dot.y0 / cell)];
					return ground.shares(x, y, x + 1, y + 1, area).coloured > 0;
				}).length;
				if (across > MOST_ACROSS && !name.needed) continue;
				// Only what insists may draw its line below other names, and over the marks in its region.
				const under = insists ? along.filter((dot) => !isFree({ rects: [dot] })).length : 0;
				const score = farthest - length - ON_LAND * (plain + own) - ACROSS_COST * (across + under);
				if (best && score <= best.score) continue;
				const leader = [from, end] as const;
				const stand: Stand = {
					middle,
					lines,
					spacing: 0,
					rects: insists ? [rect] : [rect, ...along],
					score,
					own,
					leader,
				};
				const isOwn = (_: string, x: number, y: number) => area.holds(x, y);
				if (isFree(stand) && ground.leavesOthers([rect], isOwn)) best = stand;
			}
	}
	return best;
}

/** The cell of an area that is nearest to a point: that point, where it lies within. In pixels. */
function middleOf(area: Area, at: Point, cell: number): Point {
	let best: Point = at;
	let least = Infinity;
	for (let y = area.y0; y < area.y1; y++)
		for (let x = area.x0; x < area.x1; x++) {
			if (!area.holds(x, y)) continue;
			const point: Point = [(x + 0.5) * cell, (y + 0.5) * cell];
			const far = Math.hypot(point[0] - at[0], point[1] - at[1]);
			if (far < least) [best, least] = [point, far];
		}
	return best;
}

/** Small squares on a line, which no name may cover. */
function rectsAlong([ax, ay]: Point, [bx, by]: Point): Rect[] {
	const count = Math.ceil(Math.hypot(bx - ax, by - ay) / 4);
	return Array.from({ length: count }, (_, i) => {
		const t = i / count;
		return rectAround([ax + (bx - ax) * t, ay + (by - ay) * t], 2, 2);
	});
}
