import { geoStream, type GeoStream } from 'd3-geo';
import type { MultiLineString, MultiPolygon, Position } from 'geojson';
import { ringContains, signedArea } from './rings.ts';

/** Outer rings run clockwise on the screen; a hole goes to the outer ring that it lies in. */
function toPolygons(rings: Position[][]): Position[][][] {
	const outer = rings.filter((ring) => signedArea(ring) > 0);
	const polygons = outer.map((ring) => [ring]);
	for (const hole of rings.filter((ring) => signedArea(ring) < 0)) {
		const at = outer.findIndex((ring) => hole[0] && ringContains(ring, hole[0]));
		polygons[Math.max(at, 0)]?.push(hole);
	}
	return polygons;
}

/**
 * A shape after one of d3-geo's transforms (projection, clipping), as polygons with closed rings.
 * d3 hands over the rings of one polygon in no order, and may cut one polygon into several.
 */
export function streamed(
	shape: MultiPolygon,
	transform: { stream(sink: GeoStream): GeoStream },
): Position[][][] {
	const polygons: Position[][][] = [];
	let rings: Position[][] = [];
	let ring: Position[] = [];
	geoStream(
		shape,
		transform.stream({
			point: (x, y) => void ring.push([x, y]),
			lineStart: () => void (ring = []),
			lineEnd: () => void (ring[0] && rings.push([...ring, ring[0]])),
			polygonStart: () => void (rings = []),
			polygonEnd: () => void polygons.push(...toPolygons(rings)),
			sphere: () => undefined,
		}),
	);
	return polygons;
}

/** Lines after one of d3-geo's transforms; a clip may cut one into several. */
export function streamedLines(
	lines: MultiLineString,
	transform: { stream(sink: GeoStream): GeoStream },
): Position[][] {
	const result: Position[][] = [];
	geoStream(
		lines,
		transform.stream({
			point: (x, y) => void result.at(-1)?.push([x, y]),
			lineStart: () => void result.push([]),
			lineEnd: () => undefined,
			polygonStart: () => undefined,
			polygonEnd: () => undefined,
			sphere: () => undefined,
		}),
	);
	return result;
}
