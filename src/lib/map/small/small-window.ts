import type { Box } from '#lib/geo/types.ts';

/** Map units in one unit of small maps: coarser than the light world, and finer than a pixel of theirs. */
export const SMALL_UNIT = 1.1;

/** What a small map shows, in map units: the world without Antarctica. */
export const SMALL_WINDOW: Box = [22, -3, 954, 418];

const [x0, y0, x1, y1] = SMALL_WINDOW.map((v) => v / SMALL_UNIT) as unknown as Box;

/** The same as the view box of the SVG, in that unit. */
export const SMALL_VIEW_BOX = `${x0} ${y0} ${x1 - x0} ${y1 - y0}`;
export const [SMALL_LEFT, SMALL_TOP, SMALL_WIDTH, SMALL_HEIGHT] = [x0, y0, x1 - x0, y1 - y0];
