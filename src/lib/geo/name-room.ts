/**
 * What room a name takes, and where it may stand beside a marker. The map letters by it; `npm run geo`
 * finds out by it where a name covers its own country and the sea rather than its neighbours.
 */
import type { Box, Point } from './types.ts';

/** Mean advance of Public Sans in em, a little wide, so that names keep a distance. */
const ADVANCE = 0.57;
const LINE = 1.15;

/** How wide a name is, in pixels of the type's size. */
export const widthOf = (text: string, size: number): number => text.length * size * ADVANCE;

/** How high its line is. */
export const heightOf = (size: number): number => size * LINE;

/** The sides of a marker, the best first, in widths and lines from it to the middle of the name. */
export const SIDES: readonly Point[] = [
	[0.5, 0],
	[0.5, -0.8],
	[0.5, 0.8],
	[-0.5, 0],
	[-0.5, -0.8],
	[-0.5, 0.8],
	[0, 1],
	[0, -1],
];

/** Pixels between a marker and the name beside it. */
const GAP = 7;

/** From a marker to the middle of the name on one of its sides, in pixels. */
export const toSide = ([dx, dy]: Point, width: number, height: number): Point => [
	dx * width + Math.sign(dx) * GAP,
	dy * height,
];

/** A room around its middle. */
export const roomAround = ([x, y]: Point, width: number, height: number): Box => [
	x - width / 2,
	y - height / 2,
	x + width / 2,
	y + height / 2,
];

/**
 * Scales from which on there is room for a name, in screen pixels per map unit where the type has
 * eleven pixels: a place has the number of its own.
 */
export const ROOM_FROM: readonly number[] = [0, 0.3, 0.45, 0.65, 0.9, 1.3, 1.9, 2.8, 4.2, 6.5];

/** The size of the type that these scales are for, in pixels. */
export const ROOM_SIZE = 11;

/** Places across and down that a region's name may have in the region's box. */
export const REGION_GRID = 6;

/** The places of that grid, row by row: their middles, in map units. */
export const gridIn = ([x0, y0, x1, y1]: Box): Point[] => {
	const steps = Array.from({ length: REGION_GRID }, (_, i) => (i + 0.5) / REGION_GRID);
	return steps.flatMap((v) => steps.map((u): Point => [x0 + u * (x1 - x0), y0 + v * (y1 - y0)]));
};
