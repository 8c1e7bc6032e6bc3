import { thinWorld, type ThinWorld } from './thin-world.ts';
import type { Colours } from '../../colours.ts';
import type { Ring } from '#lib/geo/path.ts';
import type { Box, Point, Sheet } from '#lib/geo/types.ts';
import { grow, within } from '#lib/geo/camera.ts';
import type { ResolvedStep } from '../../step.ts';
import { whereDrawn, inPicture, type MapView } from '../../map-view.ts';

/** What the parts of one slide's map are made of. */
export interface MapSource extends Pick<
	ResolvedStep,
	'viewpoint' | 'lookup' | 'region' | 'country' | 'near' | 'history' | 'patterns'
> {
	colours: Colours;
	/** The full drawing, flat or as it lies on the globe. */
	sheet: Sheet;
	/** The same for the scale of the slide, in map units. */
	thin: ThinWorld;
	view: MapView;
}

const thinAt = new WeakMap<Sheet, Map<number, ThinWorld>>();

/** The drawing for a scale; slides that show the same have it from one making. */
export function thinFor(sheet: Sheet, scale: number): ThinWorld {
	const known = thinAt.get(sheet) ?? new Map<number, ThinWorld>();
	thinAt.set(sheet, known);
	const thin = known.get(scale) ?? thinWorld(sheet, scale);
	known.set(scale, thin);
	return thin;
}

/** Where a place of the flat map is on the slide, in pixels; `null` where it is not in sight. */
export function spotOf(place: Point, view: MapView, inset = 0): Point | null {
	const at = whereDrawn(view, place);
	const visible = inset ? grow(view.visible, -inset) : view.visible;
	return at && within([...at, ...at], visible) ? inPicture(view, at) : null;
}

/** From map units to pixels of the slide. */
export const placed = (ring: Ring, view: MapView): Ring =>
	ring.map((point) => inPicture(view, point) as [number, number]);

/** Rings and lines that may reach into the window, in pixels. */
export const inSight = (rings: readonly Ring[], view: MapView): Ring[] =>
	rings.filter((ring) => reaches(ring, view.visible)).map((ring) => placed(ring, view));

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
