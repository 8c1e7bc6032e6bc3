import { within } from '#lib/geo/camera.ts';
import { classOf } from './standing-class.ts';
import type { WorldMapProps } from '../world-map-props.ts';
import type { Viewpoint } from '#lib/corpus/viewpoint.ts';
import type { Box, DrawingMeta } from '#lib/geo/types.ts';

/** Beyond this many screen pixels in a map unit the light world shows its corners. */
const FULL_FROM = 3;
/** Below this the light world is as good and lighter to move; the gap keeps the two from alternating. */
const FULL_UNTIL = 2;

/** Map units in one unit of the full world. */
const FULL_UNIT = 0.02;

/** A coarser unit than that shows its corners where it is more than this many screen pixels. */
const COARSE = 0.75;

/**
 * Which drawing a camera needs: the present one as long as it is good enough, `world`, or a finer one.
 *
 * @param drawing the present one: `world`, `full` or a region's
 * @param finest what is finer than the light world for what is in sight
 */
export function drawingFor(
	{ id, unit, extent }: DrawingMeta,
	visible: Box,
	scale: number,
	finest: (visible: Box) => string = () => 'full',
): string {
	const further = () => (scale > FULL_FROM ? finest(visible) : 'world');
	if (id === 'world') return further();
	if (id === 'full') return scale < FULL_UNTIL ? 'world' : 'full';
	const coarse = unit > FULL_UNIT && unit * scale > COARSE;
	return within(visible, extent) && !coarse ? id : further();
}

/** What has its colour: all that is classified, or of it a category on its own. */
export const paintedOf = ({
	viewpoint: { countries },
	isolated,
}: Pick<WorldMapProps, 'viewpoint' | 'isolated'>): Viewpoint['countries'] =>
	isolated
		? Object.fromEntries(Object.entries(countries).filter(([, s]) => s.category === isolated))
		: countries;

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
		if ((shape.getAttribute('class') ?? '') === wanted) continue;
		shape.setAttribute('class', wanted);
		written++;
	}
	return written;
}
