import polylabel from 'polylabel';
import { feature } from 'topojson-client';
import type { Box, FramedPlace } from '../src/lib/geo/types.ts';
import { stateOf } from './codes.ts';
import { boundsOf, polygonArea } from './rings.ts';
import type { ShapeGeometry, World } from './world.ts';

/** A part counts for what is brought into view from this share of the largest part's area. */
const LEAST_SHARE = 0.01;

/** … and up to this distance from the parts already counted, in map units (480 km), … */
const NEAR = 12;

/** … or this many times the largest part's diagonal, whichever is more. */
const NEAR_DIAGONALS = 0.5;

const gap = (a: Box, b: Box) =>
	Math.hypot(Math.max(a[0] - b[2], b[0] - a[2], 0), Math.max(a[1] - b[3], b[1] - a[3], 0));

/** The smallest box round boxes. */
export function union(boxes: readonly Box[]): Box {
	return boundsOf(boxes.flatMap(([x0, y0, x1, y1]) => [[x0, y0], [x1, y1]])); // prettier-ignore
}

/**
 * The box of the largest part and of the parts near it: France without Guiana, the United States with
 * Alaska but without Hawaii. Grows from part to part, so that a chain of islands counts whole.
 */
function mainBox(parts: readonly { area: number; box: Box }[]): Box {
	const [largest, ...others] = parts.toSorted((a, b) => b.area - a.area);
	if (!largest) throw new Error('A shape without parts has no place.');
	const [x0, y0, x1, y1] = largest.box;
	const reach = Math.max(NEAR, NEAR_DIAGONALS * Math.hypot(x1 - x0, y1 - y0));
	const taken = [largest.box];
	let open = others.filter(({ area }) => area >= LEAST_SHARE * largest.area);
	for (let before = -1; before !== open.length;) {
		before = open.length;
		open = open.filter(({ box }) => {
			const near = taken.some((other) => gap(box, other) <= reach);
			if (near) taken.push(box);
			return !near;
		});
	}
	return union(taken);
}

/** Where a shape of the full-detail world is named and what it spans, in map units. */
export function placeOf(world: World, shape: ShapeGeometry, steps: number): FramedPlace {
	const parts = feature(world, shape).geometry.coordinates.map((rings) => {
		const polygon = rings.map((ring) => ring.map((p) => p.map((n) => n / steps)));
		return { polygon, area: polygonArea(polygon), box: boundsOf(polygon[0] ?? []) };
	});
	const { polygon, area } = parts.reduce((a, b) => (b.area > a.area ? b : a));
	const size = Math.sqrt(area);
	const pole = polylabel(polygon, size / 200);
	return {
		id: shape.id,
		state: stateOf(shape.id),
		label: [pole[0], pole[1]],
		radius: pole.distance,
		bbox: mainBox(parts),
		size,
	};
}
