import { vectorOn } from './places-on.ts';
import { apart, axesOf, dot, lonLatOf, turnBetween, type Turn } from './sphere.ts';
import { MAX_SCALE, type Size } from '#lib/geo/camera.ts';
import { GLOBE_RADIUS } from '#lib/geo/globe-size.ts';
import type { Box, Point } from '#lib/geo/types.ts';

/** Where the reader looks at the globe. */
export interface GlobeCamera {
	turn: Turn;
	/** Screen pixels in one map unit. */
	scale: number;
}

/** The scale at which the whole globe just fits, with a little room around. */
export const wholeGlobe = ({ width, height }: Size): number =>
	(Math.min(width, height) * 0.93) / 2 / GLOBE_RADIUS;

export const boundedScale = (scale: number, size: Size): number =>
	Math.min(MAX_SCALE, Math.max(wholeGlobe(size) * 0.85, scale));

/** How far from the middle anything is in sight, in radians. */
export function reachOf(scale: number, { width, height }: Size): number {
	const radii = Math.hypot(width, height) / 2 / (GLOBE_RADIUS * scale);
	return radii >= 1 ? Math.PI / 2 : Math.asin(radii);
}

/**
 * The camera that shows a box of the flat map, as large as can be: its middle faces the reader. The whole
 * globe where the box reaches round it.
 */
export function fitGlobe([x0, y0, x1, y1]: Box, size: Size): GlobeCamera {
	const middle = vectorOn([(x0 + x1) / 2, (y0 + y1) / 2]);
	const turn = lonLatOf(middle);
	const axes = axesOf(turn);
	const around = [0, 0.25, 0.5, 0.75, 1].flatMap((t): Point[] => {
		const [x, y] = [x0 + (x1 - x0) * t, y0 + (y1 - y0) * t];
		return [[x, y0], [x, y1], [x0, y], [x1, y]]; // prettier-ignore
	});
	let [across, down] = [0, 0];
	for (const place of around.map(vectorOn)) {
		if (apart(place, middle) > 1.2) return { turn, scale: wholeGlobe(size) };
		across = Math.max(across, Math.abs(dot(axes.right, place)));
		down = Math.max(down, Math.abs(dot(axes.up, place)));
	}
	const fitting = Math.min(size.width / across, size.height / down) / 2 / GLOBE_RADIUS;
	return { turn, scale: boundedScale(Math.max(fitting, wholeGlobe(size)), size) };
}

/** A camera between two others, along the great circle; zooming is even when the logarithm of the scale is. */
export const globeBetween = (a: GlobeCamera, b: GlobeCamera, t: number): GlobeCamera => ({
	turn: turnBetween(a.turn, b.turn, t),
	scale: a.scale * (b.scale / a.scale) ** t,
});
