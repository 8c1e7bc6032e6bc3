import { merge } from 'topojson-client';
import { HEIGHT, WIDTH } from '../src/lib/geo/projection.ts';
import { encodePath, type Ring } from '../src/lib/geo/path.ts';
import { DRAWING } from './planes.ts';
import { areaOf, withoutRepeats } from './rings.ts';
import type { OutlinedWorld } from './outlines.ts';

/** Map units in one unit of the silhouette: three quarters of a pixel at the 240 px at which it is shown. */
const UNIT = 3;

/** Least area of an island, in square units of the silhouette. */
const LEAST_ISLAND = 3;

/**
 * All land as one silhouette, without boundaries and without colour: it says where a country lies and
 * nothing else. A picture of its own, so that every country's page shares it; its two colours follow
 * the reader's theme.
 *
 * @param drawing the world at full detail, in grid steps
 */
export function locatorOf(drawing: OutlinedWorld): string {
	const { geometries } = drawing.objects.shapes;
	const land = merge(drawing, geometries as Parameters<typeof merge>[1]);
	const step = UNIT * DRAWING.steps;
	const rings = land.coordinates
		.map(([outer = []]) =>
			withoutRepeats(outer.map(([x = 0, y = 0]) => [Math.round(x / step), Math.round(y / step)])),
		)
		.filter((ring) => areaOf(ring) >= LEAST_ISLAND)
		.map((ring) => ring.slice(0, -1) as Ring);
	return (
		`<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${WIDTH / UNIT} ${HEIGHT / UNIT}">` +
		`<style>path{fill:#b9bab2}@media(prefers-color-scheme:dark){path{fill:#4d565f}}</style>` +
		`<path d="${encodePath(rings)}"/></svg>\n`
	);
}
