import type { Box } from '../src/lib/geo/types.ts';
import { DRAWING } from './planes.ts';
import type { Detail } from './thin.ts';

/** Areas here are in square map units; a `Detail` counts in grid steps. */
const square = DRAWING.steps ** 2;

/** The light world's unit: three quarters of a screen pixel at the 3 px per unit up to which it is drawn. */
export const LIGHT_UNIT = 0.25;

/** Tried against 100 kB brotli for the whole first view, of which the path data take 19; see `geo/README.md`. */
const LIGHT_TRIANGLE = 0.36;
const LIGHT_ISLAND = 1.6;

export const LIGHT: Detail = {
	step: LIGHT_UNIT * DRAWING.steps,
	leastTriangle: () => LIGHT_TRIANGLE * square,
	leastIsland: () => LIGHT_ISLAND * square,
};

/** Screen pixels across which a region's frame is drawn at most before the full world is fetched. */
const FRAME_PIXELS = 1000;

/** Most windows are at most this wide for their height: what they show around a frame has its detail. */
const NEAR_ASPECT = 16 / 9;

/**
 * Square pixels that a point's triangle, and an island, must be worth within that, and beyond, where
 * only windows of odd shapes and panning lead: South Asia, the largest, stays under 40 kB brotli so.
 */
const NEAR_PIXELS = { triangle: 1.5, island: 2 };
const FAR_PIXELS = { triangle: 48, island: 192 };

/** Units of a region's drawing, in map units. */
const UNITS = [0.1, 0.05, 0.02];

/** Side in map units of a screen pixel where a frame fills a wide screen. */
const pixelOf = ([x0, , x1]: Box) => (x1 - x0) / FRAME_PIXELS;

/** Unit of a region's drawing, in map units: the coarser one where that is under two thirds of a pixel. */
export function regionUnit(frame: Box): number {
	return UNITS.find((unit) => unit < (pixelOf(frame) * 2) / 3) ?? 0.01;
}

/** A region's drawing: as fine as a wide screen can show in and beside the frame, coarser beyond. */
export function regionDetail(frame: Box): Detail {
	const [x0, y0, x1, y1] = frame;
	const widening = Math.max(0, ((y1 - y0) * NEAR_ASPECT - (x1 - x0)) / 2);
	const squarePixel = pixelOf(frame) ** 2 * square;
	const pixelsAt = (x: number, y: number) => {
		const [ux, uy] = [x / DRAWING.steps, y / DRAWING.steps];
		const near = ux >= x0 - widening && ux <= x1 + widening && uy >= y0 && uy <= y1;
		return near ? NEAR_PIXELS : FAR_PIXELS;
	};
	return {
		step: Math.round(regionUnit(frame) * DRAWING.steps),
		leastTriangle: (x, y) => pixelsAt(x, y).triangle * squarePixel,
		leastIsland: (x, y) => pixelsAt(x, y).island * squarePixel,
	};
}
