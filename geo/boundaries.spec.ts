import { describe, expect, it } from 'vitest';
import { decodePath } from '../src/lib/geo/path.ts';
import { HEIGHT, WIDTH } from '../src/lib/geo/projection.ts';
import { LIGHT, LIGHT_UNIT } from './detail.ts';
import { makeDrawing } from './make.ts';
import { drawingOf } from './drawing.ts';
import { thinned, weighted } from './thin.ts';

type Edge = string;

/** An edge is the same in both directions. */
const edge = (a: readonly number[], b: readonly number[]): Edge =>
	[a.slice(0, 2).join(), b.slice(0, 2).join()].sort().join(' ');

const edgesAlong = (points: readonly (readonly number[])[]) =>
	points.slice(1).map((p, i) => edge(points[i] ?? [], p));

const world = thinned(weighted(makeDrawing()), LIGHT);
const drawing = drawingOf(world, 'world', LIGHT_UNIT, [0, 0, WIDTH, HEIGHT]);
const drawn = new Map(
	[...drawing.shapes, ...drawing.outlines.map(({ region, d }) => ({ id: region, d }))].map(
		({ id, d }) => [id, new Set(decodePath(d).flatMap((r) => edgesAlong([...r, r[0] ?? []])))],
	),
);

/** Boundaries that two shapes share, each with its points in the light world. */
const borders = world.arcs.flatMap((arc, i) => {
	const holders = world.objects.shapes.geometries.filter(({ arcs }) =>
		arcs.flat(2).some((j) => j === i || ~j === i),
	);
	return holders.length === 2 ? [{ ids: holders.map(({ id }) => id), edges: edgesAlong(arc) }] : [];
});

describe('the light world', () => {
	it('draws every shared boundary alike for both neighbours: no gap, no overlap', () => {
		const apart = borders.filter(({ ids, edges }) =>
			ids.some((id) => edges.some((e) => !drawn.get(id)?.has(e))),
		);
		expect(borders.length).toBeGreaterThan(300);
		expect(apart.map(({ ids }) => ids)).toEqual([]);
	});

	it.each([
		['FRA', 'DEU'],
		['LBY', 'EGY'],
		['ZAF', 'LSO'],
		['IND', 'PAK'],
		['ITA', 'SMR'],
	])('%s and %s meet', (a, b) => {
		// prettier-ignore
		const shared = [...(drawn.get(a) ?? [])].filter((e) => drawn.get(b)?.has(e));
		expect(shared.length).toBeGreaterThan(0);
	});

	it('runs the outlines along the shapes’ own edges', () => {
		const all = new Set(drawing.shapes.flatMap(({ id }) => [...(drawn.get(id) ?? [])]));
		const stray = drawing.outlines.filter(({ region }) =>
			[...(drawn.get(region) ?? [])].some((e) => !all.has(e)),
		);
		expect(stray.map(({ region }) => region)).toEqual([]);
	});

	it('dissolves the boundaries within a region', () => {
		const within = [...(drawn.get('LBY') ?? [])].filter((e) => drawn.get('EGY')?.has(e));
		expect(within.filter((e) => drawn.get('north-africa')?.has(e))).toEqual([]);
	});
});
