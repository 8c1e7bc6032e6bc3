import { feature } from 'topojson-client';
import type { Feature, FeatureCollection, MultiPolygon, Polygon, Position } from 'geojson';
import { toMap } from './plane.ts';
import type { WorldTopology } from '#lib/geo/decode-world.ts';
import { placeOf } from '#lib/geo/places.ts';

/** What a shape is drawn with: whose colour it takes, and whether it is a dependency. */
export interface ShapeProperties {
	/** ISO3 of the state; for a shape of no state its own id after a hyphen. */
	state: string;
	dependent: boolean;
}

export type Shapes = FeatureCollection<Polygon | MultiPolygon, ShapeProperties>;

/** What a shape is drawn with, by its id. */
export function propertiesOf(id: string): ShapeProperties {
	const state = placeOf(id)?.state ?? null;
	return { state: state ?? `-${id}`, dependent: state !== null && state !== id };
}

/** The full world on maplibre's plane; big shapes first, as they are painted. */
export function shapesOf(topology: WorldTopology): Shapes {
	const features = topology.objects.shapes.geometries.map((geometry) => {
		const { geometry: area } = feature(topology, geometry) as Feature<Polygon | MultiPolygon>;
		return {
			type: 'Feature' as const,
			properties: propertiesOf(String(geometry.id)),
			geometry: moved(area),
		};
	});
	return { type: 'FeatureCollection', features };
}

const ring = (points: Position[]): Position[] => points.map(([x = 0, y = 0]) => toMap([x, y]));

const moved = (area: Polygon | MultiPolygon): Polygon | MultiPolygon =>
	area.type === 'Polygon'
		? { type: 'Polygon', coordinates: area.coordinates.map(ring) }
		: { type: 'MultiPolygon', coordinates: area.coordinates.map((rings) => rings.map(ring)) };
