import { feature, mesh } from 'topojson-client';
import { topology } from 'topojson-server';
import { planarTriangleArea, presimplify } from 'topojson-simplify';
import { linesIn } from '#lib/geo/line-path.ts';
import { decodePath, type Ring } from '#lib/geo/path.ts';
import { areaOf } from '../../clip.ts';
import type { MultiLineString, MultiPolygon, Position } from 'geojson';
import type {
	GeometryCollection,
	MultiLineString as Lines,
	MultiPolygon as Area,
	Topology,
} from 'topojson-specification';
import type { Drawing } from '#lib/geo/types.ts';

/** Everything that a drawing draws, in its own units, with its points in common. */
type Shared = Topology<{
	shapes: GeometryCollection;
	outlines: GeometryCollection;
	disputed: Lines;
}>;

/** A drawing that has as many points as a slide can show. In map units. */
export interface ThinWorld {
	shapes: { id: string; rings: Ring[] }[];
	/** Where land meets water. */
	coast: Ring[];
	/** The regions' outer boundaries. */
	outlines: { region: string; rings: Ring[] }[];
	/** Dashed boundaries. */
	disputed: Ring[];
}

/** Least triangle that a point spans with its neighbours (Visvalingam), in square pixels. */
const LEAST_TRIANGLE = 0.6;

/** Least area of an island that is not its country's largest part, in square pixels. */
const LEAST_ISLAND = 0.8;

const shared = new WeakMap<Drawing, Shared>();

const closed = (ring: Ring): Position[] => [...ring, ...ring.slice(0, 1)];

const areaIn = (d: string): MultiPolygon => ({
	type: 'MultiPolygon',
	// Holes too are rings of their own here: which is which, the drawing does not ask.
	coordinates: decodePath(d).map((ring) => [closed(ring)]),
});

/** Finds what neighbours share, and weighs each point: once for all slides. */
function sharedIn(drawing: Drawing): Shared {
	const known = shared.get(drawing);
	if (known) return known;
	const collection = (parts: [string, string][]) => ({
		type: 'FeatureCollection' as const,
		features: parts.map(([id, d]) => ({
			type: 'Feature' as const,
			id,
			properties: {},
			geometry: areaIn(d),
		})),
	});
	const lines: MultiLineString = {
		type: 'MultiLineString',
		coordinates: linesIn(drawing.disputed?.d ?? ''),
	};
	const found = topology({
		shapes: collection(drawing.shapes.map(({ id, d }) => [id, d])),
		outlines: collection(drawing.outlines.map(({ region, d }) => [region, d])),
		disputed: lines,
	}) as unknown as Shared;
	const weighed = presimplify(found, planarTriangleArea);
	shared.set(drawing, weighed);
	return weighed;
}

/** An island keeps three points besides its start, whatever they weigh: less is no area. */
function thinArc(arc: readonly Position[], least: number): Position[] {
	const [first, last] = [arc[0], arc.at(-1)];
	const isClosed = first?.[0] === last?.[0] && first?.[1] === last?.[1];
	const weights = isClosed ? arc.slice(1, -1).map((point) => point[2] ?? 0) : [];
	const third = isClosed ? (weights.sort((a, b) => b - a)[2] ?? 0) : Infinity;
	return arc.filter(([, , weight = 0]) => weight >= Math.min(least, third));
}

const arcsOf = (rings: readonly number[][]) => rings.flat().map((i) => (i < 0 ? ~i : i));

/**
 * A drawing with no more points than can be told apart at a scale. Neighbours still meet: what they
 * share is thinned once for both.
 *
 * @param scale pixels in one map unit
 */
export function thinWorld(drawing: Drawing, scale: number): ThinWorld {
	const world = sharedIn(drawing);
	const unit = drawing.unit;
	const inPixels = (area: number) => area * (unit * scale) ** 2;
	const least = LEAST_TRIANGLE / (unit * scale) ** 2;
	const thin = { ...world, arcs: world.arcs.map((arc) => thinArc(arc, least)) } as Shared;

	const areas = world.objects.shapes.geometries as Area[];
	const times = new Map<number, number>();
	for (const arc of areas.flatMap(({ arcs }) => arcs.flatMap(arcsOf)))
		times.set(arc, (times.get(arc) ?? 0) + 1);

	const inUnits = (ring: Position[]): Ring => ring.map(([x = 0, y = 0]) => [x * unit, y * unit]);
	const ringsOf = (area: Area): Ring[] => {
		const { coordinates } = (feature(thin, area) as { geometry: MultiPolygon }).geometry;
		return coordinates.map(([ring = []]) => ring.slice(0, -1) as Ring);
	};
	const kept = areas.map((area): Area => {
		const sizes = ringsOf(area).map(areaOf);
		const largest = sizes.indexOf(Math.max(...sizes));
		const arcs = area.arcs.filter((rings, i) => {
			const alone = arcsOf(rings).every((arc) => times.get(arc) === 1);
			return i === largest || !alone || inPixels(sizes[i] ?? 0) >= LEAST_ISLAND;
		});
		return { ...area, arcs };
	});
	const shapes = kept.map((area) => ({
		id: String(area.id),
		rings: ringsOf(area).map(inUnits),
	}));
	const land = { type: 'GeometryCollection', geometries: kept };
	// What only one shape has as its boundary is coast.
	const coasts = mesh(thin, land as never, (a, b) => a === b);
	return {
		shapes,
		coast: coasts.coordinates.map(inUnits),
		outlines: (thin.objects.outlines.geometries as Area[]).map((area) => ({
			region: String(area.id),
			rings: ringsOf(area).map(inUnits),
		})),
		disputed: (
			feature(thin, thin.objects.disputed) as unknown as { geometry: MultiLineString }
		).geometry.coordinates.map(inUnits),
	};
}
