import { feature } from 'topojson-client';
import type { Feature, MultiLineString, MultiPolygon, Polygon, Position } from 'geojson';
import type { GeometryCollection, GeometryObject, Topology } from 'topojson-specification';
import { linePath } from './line-path.ts';
import { encodePath, type Ring } from './path.ts';
import type { Box, Drawing } from './types.ts';

/** The world in full detail as `static/geo/world.topo.json` has it, in map units. */
export type WorldTopology = Topology<{
	shapes: GeometryCollection;
	/** The regions' outlines, by region id. */
	outlines: GeometryCollection;
	/** The dashed boundaries of disputed areas. */
	disputed: GeometryCollection;
}>;

/** The same world in longitude and latitude, with Antarctica, cut at 180°: `world-lonlat.topo.json`. */
export type LonLatTopology = WorldTopology;

/** Unit of the path data: 0.02 map units are about 0.8 km. */
const UNIT = 0.02;

/** What has no edge. */
export const EVERYWHERE: Box = [-Infinity, -Infinity, Infinity, Infinity];

/** The full world as a drawing, coded like every other. */
export function drawingOf(topology: WorldTopology): Drawing {
	const { shapes, outlines, disputed } = topology.objects;
	const dashed = disputed.geometries.flatMap((geometry) => {
		const lines = feature(topology, geometry) as Feature<MultiLineString>;
		return lines.geometry.coordinates.map((line) => line.map(pointOf));
	});
	const pathOf = (geometry: GeometryObject) => {
		const { geometry: area } = feature(topology, geometry) as Feature<Polygon | MultiPolygon>;
		const polygons = area.type === 'Polygon' ? [area.coordinates] : area.coordinates;
		return encodePath(polygons.flat().map(ringOf));
	};
	return {
		id: 'full',
		unit: UNIT,
		extent: EVERYWHERE,
		shapes: shapes.geometries.map((shape) => ({ id: String(shape.id), d: pathOf(shape) })),
		outlines: outlines.geometries.map((outline) => ({
			region: String(outline.id),
			d: pathOf(outline),
		})),
		disputed: { d: linePath(dashed), within: EVERYWHERE },
	};
}

const pointOf = ([x = 0, y = 0]: Position): Ring[number] => [
	Math.round(x / UNIT),
	Math.round(y / UNIT),
];
const ringOf = (ring: Position[]): Ring => ring.slice(0, -1).map(pointOf);
