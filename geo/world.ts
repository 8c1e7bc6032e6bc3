import type { GeoStream } from 'd3-geo';
import type { FeatureCollection, MultiPolygon as GeoMultiPolygon, Position } from 'geojson';
import { topology } from 'topojson-server';
import type { MultiPolygon, Topology } from 'topojson-specification';
import points from './points.json';
import { polygonArea, signedArea, withoutRepeats } from './rings.ts';
import type { SourceShape } from './source.ts';
import { streamed } from './stream.ts';

/** A shape of a topology, always a `MultiPolygon`. */
export type ShapeGeometry = MultiPolygon & { id: string };

/** All shapes with shared arcs, in whole steps of a grid. */
export type World = Topology<{
	shapes: { type: 'GeometryCollection'; geometries: ShapeGeometry[] };
}>;

/** How to bring longitude and latitude onto a grid. */
export interface Plane {
	stream(sink: GeoStream): GeoStream;
	project(lon: number, lat: number): readonly [number, number];
	/** Grid steps in one unit of the projected plane. */
	steps: number;
	/** Length of the side, in grid steps, of the square that stands for a shape without area. */
	least: number;
}

/** Outer rings clockwise on the screen (y downwards), as d3 leaves them. */
export function squareAt(x: number, y: number, side: number): Position[] {
	const [x0, y0] = [x - Math.floor(side / 2), y - Math.floor(side / 2)];
	const [x1, y1] = [x0 + side, y0 + side];
	return [[x0, y0], [x1, y0], [x1, y1], [x0, y1], [x0, y0]]; // prettier-ignore
}

function toGrid(shape: SourceShape, plane: Plane): Position[][][] {
	const { steps } = plane;
	const polygons = streamed(shape.geometry, plane)
		.map((rings) =>
			rings
				.map((ring) => withoutRepeats(ring.map((p) => p.map((n) => Math.round(n * steps)))))
				.filter((ring) => signedArea(ring) !== 0),
		)
		.filter((rings) => rings.length > 0);
	if (polygons.length > 0) return polygons;
	const point = points.find(({ shape: id }) => id === shape.id);
	const [lon, lat] = point
		? [point.lon, point.lat]
		: (shape.geometry.coordinates[0]?.[0]?.[0] ?? []);
	if (lon === undefined || lat === undefined) {
		throw new Error(
			`${shape.id} (${shape.name}) has no area in the source: give its place in geo/points.json.`,
		);
	}
	const [x, y] = plane.project(lon, lat);
	return [[squareAt(Math.round(x * steps), Math.round(y * steps), plane.least)]];
}

/**
 * The shapes on a plane, with shared boundaries stored once. Big shapes first, so that painting in
 * order leaves small ones on top.
 */
export function worldOn(plane: Plane, shapes: readonly SourceShape[]): World {
	const drawn = shapes
		.map((shape) => ({ id: shape.id, polygons: toGrid(shape, plane) }))
		.map((shape) => ({ ...shape, area: shape.polygons.reduce((a, p) => a + polygonArea(p), 0) }))
		.sort((a, b) => b.area - a.area || (a.id < b.id ? -1 : 1));
	const collection: FeatureCollection<GeoMultiPolygon> = {
		type: 'FeatureCollection',
		features: drawn.map(({ id, polygons }) => ({
			type: 'Feature',
			id,
			properties: {},
			geometry: { type: 'MultiPolygon', coordinates: polygons },
		})),
	};
	const world = topology({ shapes: collection }) as World;
	for (const geometry of world.objects.shapes.geometries) delete geometry.properties;
	return world;
}
