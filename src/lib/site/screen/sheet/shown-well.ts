import { within } from '#lib/geo/camera.ts';
import type { Box } from '#lib/geo/types.ts';

/** Beside a sheet the map is small: from here on the selection counts as too small, as it could be this many times larger. */
const TOO_FAR = 2;

/**
 * Whether a box is seen whole, and large enough, in the part of the map that a sheet leaves free.
 *
 * @param box in map units
 * @param visible what the map shows, in map units
 */
export function isShownWell(box: Box, visible: Box): boolean {
	const larger = Math.min(width(visible) / width(box), height(visible) / height(box));
	return within(box, visible) && larger <= TOO_FAR;
}

const width = ([x0, , x1]: Box) => x1 - x0;
const height = ([, y0, , y1]: Box) => y1 - y0;
