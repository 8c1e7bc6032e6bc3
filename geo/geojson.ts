import type { Position } from 'geojson';
import { merge } from 'topojson-client';
import { stateOf } from './codes.ts';
import { crossingsOf } from './crossings.ts';
import type { OutlinedWorld } from './outlines.ts';
import { LONLAT } from './planes.ts';
import { polygonArea, signedArea } from './rings.ts';
import { thinned, weighted, type Detail } from './thin.ts';
import type { ShapeGeometry } from './world.ts';

/** Degrees: 2 km at the equator. Coarser, and thinned rings would cross themselves. */
const UNIT = 0.02;

/** In square degrees at the equator; further north and south a degree of longitude is shorter. */
const TRIANGLE = 0.04;
const ISLAND = 0.25;

const square = LONLAT.steps ** 2;
/** How much larger an area is in degrees than at the equator, at a step of the grid. */
const stretch = (y: number) => 1 / Math.max(0.1, Math.cos((y / LONLAT.steps / 180) * Math.PI));

/** So far around a place where a ring would cross itself every point is kept, in steps of the grid. */
const AROUND = 0.75 * LONLAT.steps;
const ROUNDS = 8;

const detailBut = (kept: readonly (readonly number[])[]): Detail => ({
	step: UNIT * LONLAT.steps,
	leastTriangle: (x, y) =>
		kept.some(([kx = 0, ky = 0]) => Math.hypot(x - kx, y - ky) < AROUND)
			? 0
			: TRIANGLE * square * stretch(y),
	leastIsland: (_, y) => ISLAND * square * stretch(y),
});

const degrees = (n = 0) => +(n * UNIT).toFixed(2);

/** In degrees, north up; the outer ring counterclockwise and holes clockwise, as RFC 7946 asks. */
function oriented(rings: readonly Position[][]): Position[][] {
	return rings.map((ring, i) => {
		// On the grid y runs down: there the other way round.
		const right = i === 0 ? signedArea(ring) < 0 : signedArea(ring) > 0;
		return (right ? ring : ring.toReversed()).map(([x, y]) => [degrees(x), degrees(-(y ?? 0))]);
	});
}

/** Each state with what has its fill as one area: polygons of a `MultiPolygon` have no edge in common. */
function states(world: OutlinedWorld, detail: Detail): Map<string, Position[][][]> {
	const light = thinned(world, detail);
	const members = new Map<string, ShapeGeometry[]>();
	for (const shape of light.objects.shapes.geometries) {
		const state = stateOf(shape.id);
		if (!state) continue;
		// A dependency too small to be drawn is left out; a state is not.
		const drawn = shape.arcs.filter((rings) => shape.id === state || inWorld(world, rings));
		if (drawn.length > 0)
			members.set(state, [...(members.get(state) ?? []), { ...shape, arcs: drawn }]);
	}
	return new Map(
		[...members].map(([state, shapes]) => {
			const { coordinates } = merge(light, shapes);
			return [state, coordinates.filter(([outer = []]) => signedArea(outer) !== 0)];
		}),
	);
}

/** Whether a polygon has arcs of its own: a square in the place of one that vanished has not. */
const inWorld = ({ arcs }: OutlinedWorld, rings: readonly number[][]) =>
	rings.flat().every((arc) => (arc < 0 ? ~arc : arc) < arcs.length);

/**
 * The 198 states in longitude and latitude, light enough to be published once for each viewpoint: for each its polygons, the largest
 * first. Cut at 180°, as RFC 7946 asks, and without rings that cross themselves, over which programs would stumble.
 *
 * @param world the world of the globe
 */
export function countriesOf(world: OutlinedWorld): string {
	const weights = weighted(world);
	const kept: (readonly number[])[] = [];
	let made = states(weights, detailBut(kept));
	for (let round = 0; round < ROUNDS; round++) {
		const crossings = [...made.values()].flatMap((polygons) => crossingsOf(polygons.flat()));
		if (crossings.length === 0) break;
		kept.push(...crossings.map((point) => point.map((n) => n * UNIT * LONLAT.steps)));
		made = states(weights, detailBut(kept));
	}
	const lines = [...made]
		.sort(([a], [b]) => (a < b ? -1 : 1))
		.map(([state, polygons]) => {
			const sorted = polygons.toSorted((a, b) => polygonArea(b) - polygonArea(a)).map(oriented);
			return `${JSON.stringify(state)}:${JSON.stringify(sorted)}`;
		});
	return `{\n${lines.join(',\n')}\n}\n`;
}
