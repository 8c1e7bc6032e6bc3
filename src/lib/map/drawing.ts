import { within } from './camera.ts';
import { classOf } from './standing-class.ts';
import type { Viewpoint } from '#lib/atlas/viewpoint.ts';
import type { Box } from '#lib/geo/types.ts';

/** Beyond this many screen pixels in a map unit the light world shows its corners. */
const FULL_FROM = 3;
/** Below this the light world is as good and lighter to move; the gap keeps the two from alternating. */
const FULL_UNTIL = 2;

/**
 * Which drawing a camera needs: the one that is there as long as it will do, `world`, or `full`.
 *
 * @param current `world`, `full` or a region's id
 * @param extent what the current drawing covers
 */
export function drawingFor(current: string, extent: Box, visible: Box, scale: number): string {
	if (current === 'world') return scale > FULL_FROM ? 'full' : 'world';
	if (current === 'full') return scale < FULL_UNTIL ? 'world' : 'full';
	if (within(visible, extent)) return current;
	return scale > FULL_FROM ? 'full' : 'world';
}

/**
 * Puts a viewpoint's colours on the shapes. A class is written on each state whose standing differs
 * from what it shows, and on nothing else.
 *
 * @param shapes the states' links by state
 * @returns how many were written
 */
export function paint(
	shapes: ReadonlyMap<string, Element>,
	countries: Viewpoint['countries'],
): number {
	let written = 0;
	for (const [state, shape] of shapes) {
		const wanted = classOf(countries[state]);
		if (shape.getAttribute('class') === wanted) continue;
		shape.setAttribute('class', wanted);
		written++;
	}
	return written;
}
