import { geoAzimuthalEqualArea } from 'd3-geo';
import type { MultiPolygon, Position } from 'geojson';
import { feature } from 'topojson-client';
import { topology } from 'topojson-server';
import { planarTriangleArea, presimplify } from 'topojson-simplify';
import { stitched } from '../src/lib/geo/stitch.ts';
import { LONLAT } from './planes.ts';
import type { World } from './world.ts';

/** Around the pole, in degrees: a plane in which areas are those of the sphere. */
const polar = geoAzimuthalEqualArea()
	.rotate([0, 90])
	.scale(180 / Math.PI)
	.translate([0, 0])
	.precision(0);

/** In square degrees: what the light world leaves out elsewhere is about as much. */
const LEAST_TRIANGLE = 0.08;
const LEAST_ISLAND = 1.2;

/** The continent that the flat map leaves off, as light as the light world, in tenths of a degree. */
export function antarcticaOf(world: World): string {
	const shape = world.objects.shapes.geometries.find(({ id }) => id === 'ATA');
	if (!shape) throw new Error('The source has no Antarctica: the globe would have a hole there.');
	const degrees = ([x = 0, y = 0]: Position) => [x / LONLAT.steps, -y / LONLAT.steps];
	const cut = feature(world, shape)
		.geometry.coordinates.flat()
		.map((ring) => ring.map(degrees));
	const rings = stitched(cut).map((ring) =>
		ring.map((p) => polar(p as [number, number]) ?? [0, 0]),
	);
	const outlines: MultiPolygon = {
		type: 'MultiPolygon',
		coordinates: rings.map((ring) => [ring]),
	};
	const weighted = presimplify(topology({ outlines }) as unknown as World, planarTriangleArea);
	const light = weighted.arcs
		.map((arc) => arc.filter((p, i) => (p[2] ?? 0) >= LEAST_TRIANGLE || i === 0))
		.filter((ring) => ring.length > 3 && area(ring) >= LEAST_ISLAND)
		.map((ring) =>
			ring.flatMap(([x = 0, y = 0]) =>
				(polar.invert?.([x, y]) ?? []).map((n) => Math.round(n * 10)),
			),
		);
	return `[\n${light.map((ring) => JSON.stringify(ring)).join(',\n')}\n]\n`;
}

const area = (ring: readonly Position[]) =>
	Math.abs(
		ring.reduce((sum, [x = 0, y = 0], i) => {
			const [nx = 0, ny = 0] = ring[(i + 1) % ring.length] ?? [];
			return sum + (x * ny - nx * y) / 2;
		}, 0),
	);
