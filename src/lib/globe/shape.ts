import { feature } from 'topojson-client';
import type { Feature, MultiLineString, MultiPolygon, Polygon, Position } from 'geojson';
import type { GeometryObject } from 'topojson-specification';
import { antarctica } from './antarctica.ts';
import { lineOf, type SphereLine } from './line.ts';
import { lonLatAt } from '#lib/geo/lonlat.ts';
import { stitched } from '#lib/geo/stitch.ts';
import { decodePath } from '#lib/geo/path.ts';
import type { LonLatTopology } from '#lib/geo/decode-world.ts';
import type { Drawing } from '#lib/geo/types.ts';

/** What is drawn with one path: by the id of its node, `s-<shape>`, `o-<region>`, `disputed`. */
export type GlobeDrawing = ReadonlyMap<string, readonly SphereLine[]>;

/** Longer straight lines of the flat map bend on the globe. In map units. */
const LONGEST = 4;

/** Longer steps of longitude and latitude do, in degrees. */
const LONGEST_STEP = 1.5;

/** The light world, from the drawing that stands in the page. */
export function globeOf(drawing: Pick<Drawing, 'unit' | 'shapes' | 'outlines'>): GlobeDrawing {
	const linesOf = (d: string) =>
		decodePath(d).map((ring) => {
			const units = ring.map((point) => point.map((n) => n * drawing.unit));
			const fine = divided([...units, units[0]!], LONGEST);
			return lineOf(
				fine.slice(0, -1).map(([x = 0, y = 0]) => lonLatAt([x, y])),
				true,
			);
		});
	return new Map([
		...drawing.shapes.map(({ id, d }) => [`s-${id}`, linesOf(d)] as const),
		['s-ATA', antarctica()] as const,
		...drawing.outlines.map(({ region, d }) => [`o-${region}`, linesOf(d)] as const),
	]);
}

/** The world in full detail, from longitude and latitude. */
export function fullGlobeOf(topology: LonLatTopology): GlobeDrawing {
	const { shapes, outlines, disputed } = topology.objects;
	const linesOf = (geometry: GeometryObject) => {
		const { geometry: area } = feature(topology, geometry) as Feature<Polygon | MultiPolygon>;
		const rings = area.type === 'Polygon' ? area.coordinates : area.coordinates.flat();
		return stitched(rings).map((ring) => lineOf(divided(ring, LONGEST_STEP).slice(0, -1), true));
	};
	const dashed = disputed.geometries.flatMap((geometry) => {
		const lines = feature(topology, geometry) as Feature<MultiLineString>;
		return lines.geometry.coordinates.map((line) => lineOf(line, false));
	});
	return new Map([
		...shapes.geometries.map((shape) => [`s-${shape.id}`, linesOf(shape)] as const),
		...outlines.geometries.map((outline) => [`o-${outline.id}`, linesOf(outline)] as const),
		['disputed', dashed] as const,
	]);
}

/** A line with points put in, so that none of its steps is longer than asked, going round the cut. */
function divided(line: readonly Position[], longest: number): Position[] {
	return line.flatMap((point, i) => {
		const [x = 0, y = 0] = point;
		const next = line[i + 1];
		if (!next) return [point];
		const [dx, dy] = [(next[0] ?? 0) - x, (next[1] ?? 0) - y];
		const parts = Math.abs(dx) > 300 ? 1 : Math.ceil(Math.hypot(dx, dy) / longest);
		return Array.from({ length: Math.max(1, parts) }, (_, k) => [
			x + (dx * k) / parts,
			y + (dy * k) / parts,
		]).map((p, k) => (k === 0 ? point : p));
	});
}
