import type { Box } from '../src/lib/geo/types.ts';
import { DRAWING } from './planes.ts';
import type { Detail } from './thin.ts';

/** Areas here are in square map units; a `Detail` counts in grid steps. */
const square = DRAWING.steps ** 2;

/** The light world's unit: half a screen pixel at the 3 px per unit up to which it is drawn. */
export const LIGHT_UNIT = 0.2;

/** Tried against the budget of 40 kB brotli for the light world's path data; see `geo/README.md`. */
const LIGHT_TRIANGLE = 0.05;
const LIGHT_ISLAND = 0.2;

export const LIGHT: Detail = {
	step: LIGHT_UNIT * DRAWING.steps,
	leastTriangle: () => LIGHT_TRIANGLE * square,
	leastIsland: () => LIGHT_ISLAND * square,
};

/** Screen pixels across which a region's frame is drawn at most before the full world is fetched. */
const FRAME_PIXELS = 1920;

/** Within this much of the frame's size around it, a region's sheet has full detail. */
const NEAR = 0.1;

/** Unit of a region's sheet, in map units. */
export const REGION_UNIT = 0.02;

/**
 * A region's sheet keeps what is worth a third of a pixel where the frame fills a wide screen, and an
 * island worth one pixel; beyond the frame and a tenth around it, what the light world keeps.
 */
export function regionDetail([x0, y0, x1, y1]: Box): Detail {
	const [dx, dy] = [(x1 - x0) * NEAR, (y1 - y0) * NEAR];
	const pixel = ((x1 - x0) / FRAME_PIXELS) ** 2 * square;
	const near = (x: number, y: number) => {
		const [ux, uy] = [x / DRAWING.steps, y / DRAWING.steps];
		return ux >= x0 - dx && ux <= x1 + dx && uy >= y0 - dy && uy <= y1 + dy;
	};
	return {
		step: Math.round(REGION_UNIT * DRAWING.steps),
		leastTriangle: (x, y) => (near(x, y) ? pixel / 3 : LIGHT_TRIANGLE * square),
		leastIsland: (x, y) => (near(x, y) ? pixel : LIGHT_ISLAND * square),
	};
}
