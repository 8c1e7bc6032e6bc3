import type {
	MultiLineString,
	MultiPolygon,
	Polygon,
	Position,
	Feature,
	FeatureCollection,
} from 'geojson';
import { feature } from 'topojson-client';
import { propertiesOf, type ShapeProperties, type Shapes } from './features.ts';
import type { LonLatTopology } from '#lib/geo/decode-world.ts';
import { GLOBE_RADIUS } from '#lib/geo/globe-size.ts';
import { onCut } from '#lib/geo/stitch.ts';

/** Pixels across which maplibre draws its square at zoom 0. */
const TILE = 512;

/**
 * maplibre's eye, as narrow as it gets: from so far away the globe looks as an orthographic drawing
 * does. In degrees; at 800 pixels of height the two differ by a third of a pixel at the horizon.
 */
export const FIELD_OF_VIEW = 0.1;

/**
 * maplibre's zoom for a scale in screen pixels per map unit. It keeps the size of what is in the middle
 * as on its Mercator square, which enlarges by the latitude.
 *
 * @param lat of the middle, in degrees
 */
export const globeZoomOf = (scale: number, lat: number): number =>
	Math.log2((2 * Math.PI * GLOBE_RADIUS * scale * Math.cos((lat * Math.PI) / 180)) / TILE);

/** The shapes in longitude and latitude, cut at 180°. */
export function globeShapesOf(topology: LonLatTopology): Shapes {
	const features = topology.objects.shapes.geometries.map((geometry) => {
		const { geometry: area } = feature(topology, geometry) as Feature<Polygon | MultiPolygon>;
		return {
			type: 'Feature' as const,
			properties: propertiesOf(String(geometry.id)),
			geometry: area,
		};
	});
	return { type: 'FeatureCollection', features };
}

/** Their outlines without the edges along the cut, where nothing ends. */
export function globeLinesOf(shapes: Shapes): FeatureCollection<MultiLineString, ShapeProperties> {
	const features = shapes.features.map(({ properties, geometry }) => {
		const polygons = geometry.type === 'Polygon' ? [geometry.coordinates] : geometry.coordinates;
		const lines = polygons.flat().flatMap(withoutCut);
		return {
			type: 'Feature' as const,
			properties,
			geometry: { type: 'MultiLineString' as const, coordinates: lines },
		};
	});
	return { type: 'FeatureCollection', features };
}

function withoutCut(ring: Position[]): Position[][] {
	const lines: Position[][] = [[]];
	ring.forEach((point, i) => {
		const before = ring[i - 1];
		if (before && onCut(before) && onCut(point)) lines.push([]);
		lines.at(-1)?.push(point);
	});
	return lines.filter((line) => line.length > 1);
}
