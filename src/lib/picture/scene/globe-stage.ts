import type { Circle, Clip, Context } from './context.ts';
import type { Colours } from '../colours.ts';
import { inPicture, type MapWindow } from '../map-window.ts';
import { GLOBE_MIDDLE, GLOBE_RADIUS } from '#lib/geo/globe-size.ts';
import type { Point } from '#lib/geo/types.ts';

/** Width of the globe's edge in pixels, as the site has it. */
const EDGE = 1.2;

/** Draws the sea of the globe, below the land. */
export const globeSea = (
	context: Context,
	mapWindow: MapWindow,
	{ surface }: Colours,
	window: Clip,
): void =>
	context.group({ clip: window }, () =>
		context.circle({ id: 'globe', ...circle(mapWindow), fill: surface('sea') }),
	);

/** Draws the edge of the globe, above the land. */
export const globeEdge = (context: Context, mapWindow: MapWindow, { surface }: Colours): void =>
	context.circle({
		...circle(mapWindow),
		fill: 'none',
		stroke: surface('coast'),
		'stroke-width': EDGE,
	});

function circle(mapWindow: MapWindow): Circle {
	const [cx, cy] = inPicture(mapWindow, GLOBE_MIDDLE).map((n) => Number(n.toFixed(1))) as Point;
	return { cx, cy, r: Number((GLOBE_RADIUS * mapWindow.scale).toFixed(1)) };
}
