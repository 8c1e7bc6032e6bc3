import { clamp, fittingScale, WORLD_FRAME, type Camera, type Size } from '#lib/geo/camera.ts';
import type { Look } from '#lib/view/view.ts';
import { HEIGHT, project, SEAM, unproject, WIDTH } from '#lib/geo/projection.ts';

/** Steps of the bisection that finds the outline of the drawing. */
const STEPS = 24;

/** The last digit of a longitude in an address, in degrees. */
const LEAST = 0.001;

/**
 * Where a camera looks, whatever the size of the free space. A middle beyond the drawing's rounded
 * outline, in a corner, is taken to be the nearest place beside it.
 */
export function lookOf({ x, y, scale }: Camera, size: Size): Look {
	const nearness = scale / fittingScale(WORLD_FRAME, size);
	/** Rounded in an address, a longitude this near the seam would land on the other edge of the map. */
	const onThisSide = (lon: number) =>
		Math.abs(lon - SEAM) < LEAST ? SEAM + (x < WIDTH / 2 ? LEAST : -LEAST) : lon;
	const there = unproject(x, y);
	if (there) return { lon: onThisSide(there[0]), lat: there[1], nearness };
	const row = Math.min(HEIGHT, Math.max(0, y));
	let [inside, outside] = [WIDTH / 2, x];
	for (let i = 0; i < STEPS; i++) {
		const between = (inside + outside) / 2;
		if (unproject(between, row)) inside = between;
		else outside = between;
	}
	const [lon, lat] = unproject(inside, row) ?? [0, 0];
	return { lon: onThisSide(lon), lat, nearness };
}

/** The camera for a look, within the bounds of the map. */
export function cameraOf({ lon, lat, nearness }: Look, size: Size): Camera {
	const [x, y] = project(lon, lat);
	return clamp({ x, y, scale: nearness * fittingScale(WORLD_FRAME, size) }, size);
}
