import { grow, union } from './camera.ts';
import type { Box, Place } from './types.ts';

/** A small state is shown with this much around it, in map units: room for its neighbours. */
const LEAST_SPAN = 60;

/** Around a country, as a share of its longer side. */
const AROUND = 0.4;

/** What a country brings into sight, on the screen and in every file: itself with its neighbours. */
export function countryFrame({ label: [x, y] }: Pick<Place, 'label'>, box: Box | undefined): Box {
	const half = LEAST_SPAN / 2;
	const around: Box = [x - half, y - half, x + half, y + half];
	return grow(union([box ?? around, around]) ?? around, AROUND);
}
