import { thinWorld, type ThinWorld } from './thin-world.ts';
import type { Colours } from '../../colours.ts';
import type { Ring } from '#lib/geo/path.ts';
import type { Box, Point, Drawing } from '#lib/geo/types.ts';
import { grow, within } from '#lib/geo/camera.ts';
import type { ResolvedStep } from '../../step.ts';
import { whereDrawn, inPicture, type MapWindow } from '../../map-window.ts';

/** What the parts of one slide's map are made of. */
export interface MapSource extends Pick<
	ResolvedStep,
	'viewpoint' | 'lookup' | 'region' | 'country' | 'near' | 'history' | 'patterns'
> {
	colours: Colours;
	/** The full drawing, flat or as it lies on the globe. */
	drawing: Drawing;
	/** The same for the scale of the slide, in map units. */
	thin: ThinWorld;
	mapWindow: MapWindow;
}

const thinAt = new WeakMap<Drawing, Map<number, ThinWorld>>();

/** The drawing for a scale; slides that show the same have it from one making. */
export function thinFor(drawing: Drawing, scale: number): ThinWorld {
	const known = thinAt.get(drawing) ?? new Map<number, ThinWorld>();
	thinAt.set(drawing, known);
	const thin = known.get(scale) ?? thinWorld(drawing, scale);
	known.set(scale, thin);
	return thin;
}

/** Where a place of the flat map is on the slide, in pixels; `null` where it is not in sight. */
export function spotOf(place: Point, mapWindow: MapWindow, inset = 0): Point | null {
	const at = whereDrawn(mapWindow, place);
	const visible = inset ? grow(mapWindow.visible, -inset) : mapWindow.visible;
	return at && within([...at, ...at], visible) ? inPicture(mapWindow, at) : null;
}

/** From map units to pixels of the slide. */
export const placed = (ring: Ring, mapWindow: MapWindow): Ring =>
	ring.map((point) => inPicture(mapWindow, point) as [number, number]);

/** Rings and lines that may reach into the window, in pixels. */
export const inSight = (rings: readonly Ring[], mapWindow: MapWindow): Ring[] =>
	rings.filter((ring) => reaches(ring, mapWindow.visible)).map((ring) => placed(ring, mapWindow));

function reaches(ring: Ring, [x0, y0, x1, y1]: Box): boolean {
	let [left, top, right, bottom] = [Infinity, Infinity, -Infinity, -Infinity];
	for (const [x, y] of ring) {
		left = Math.min(left, x);
		top = Math.min(top, y);
		right = Math.max(right, x);
		bottom = Math.max(bottom, y);
	}
	return left < x1 && right > x0 && top < y1 && bottom > y0;
}
