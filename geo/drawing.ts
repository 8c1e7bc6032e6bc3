import { geoIdentity } from 'd3-geo';
import type { Position } from 'geojson';
import { feature } from 'topojson-client';
import { encodePath, type Ring } from '../src/lib/geo/path.ts';
import type { Box, Drawing } from '../src/lib/geo/types.ts';
import type { OutlinedWorld } from './outlines.ts';
import { signedArea, withoutRepeats } from './rings.ts';
import { streamed } from './stream.ts';
import type { ShapeGeometry } from './world.ts';

function toRing(ring: readonly Position[]): Ring {
	const whole = ring.map(([x = 0, y = 0]): [number, number] => [Math.round(x), Math.round(y)]);
	return withoutRepeats(whole).slice(0, -1);
}

/** A drawing of a thinned world: its shapes cut off at `extent` (map units) and written as path data. */
export function drawingOf(world: OutlinedWorld, id: string, unit: number, extent: Box): Drawing {
	const [x0, y0, x1, y1] = extent.map((n) => Math.round(n / unit)) as Box;
	const rectangle = geoIdentity().clipExtent([[x0, y0], [x1, y1]]); // prettier-ignore
	const pathOf = (shape: ShapeGeometry) =>
		encodePath(
			streamed(feature(world, shape).geometry, rectangle)
				.flat()
				.map(toRing)
				.filter((ring) => signedArea(ring) !== 0),
		);
	return {
		id,
		unit,
		extent,
		shapes: world.objects.shapes.geometries
			.map((shape) => ({ id: shape.id, d: pathOf(shape) }))
			.filter(({ d }) => d !== ''),
		outlines: world.objects.outlines.geometries
			.map((outline) => ({ region: outline.id, d: pathOf(outline) }))
			.filter(({ d }) => d !== ''),
	};
}
