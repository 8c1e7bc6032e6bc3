import { geoIdentity } from 'd3-geo';
import { feature } from 'topojson-client';
import { linePath } from '../src/lib/geo/line-path.ts';
import type { Box } from '../src/lib/geo/types.ts';
import type { OutlinedWorld } from './outlines.ts';
import { withoutRepeats } from './rings.ts';
import { streamedLines } from './stream.ts';

/** The dashed boundaries of a thinned world as path data, cut off at a box in map units. */
export function disputedPath(world: OutlinedWorld, unit: number, box: Box): string {
	const [x0, y0, x1, y1] = box.map((n) => Math.round(n / unit)) as Box;
	const rectangle = geoIdentity().clipExtent([[x0, y0], [x1, y1]]); // prettier-ignore
	const lines = world.objects.disputed.geometries
		.flatMap((boundary) => streamedLines(feature(world, boundary).geometry, rectangle))
		.map((line) => withoutRepeats(line.map((point) => point.map(Math.round))))
		.filter((line) => line.length > 1);
	return linePath(lines);
}
