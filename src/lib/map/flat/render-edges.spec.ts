import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { withoutIslets } from './islets.ts';
import { softIn, vantageIn } from './outlined.ts';
import { edgeOf, renderEdges } from './render-edges.ts';
import { decodePath, type Ring } from '#lib/geo/path.ts';
import { lookup } from '#lib/site/data/tables.ts';
import type { Drawing } from '#lib/geo/types.ts';

const world = JSON.parse(readFileSync('static/geo/world.json', 'utf8')) as Drawing;
const shapes = new Map(world.shapes.map(({ id, d }) => [id, d]));
const ringsOf = (state: string) => decodePath(shapes.get(state) ?? '');
const { countries } = lookup.viewpoint('multi-vector-alignment/CHN')!;

const acrossOf = (ring: Ring) => {
	const spans = [ring.map(([x]) => x), ring.map(([, y]) => y)];
	return Math.max(...spans.map((values) => Math.max(...values) - Math.min(...values)));
};

test('neighbours of the same standing have one edge, those of another one have theirs', () => {
	const soft = softIn(countries);
	const groups = soft.filter(({ states }) => states.length > 1);
	expect(groups.length).toBeGreaterThan(1);
	expect(new Set(soft.flatMap(({ states }) => states)).size).toBe(
		soft.flatMap(({ states }) => states).length,
	);
	const partner = groups.find(({ states }) => states.includes('BOL'))!;
	expect(partner.states).toContain('BRA');
	const edges = new Set(
		decodePath(edgeOf(partner, ringsOf, 0))
			.flat()
			.map(String),
	);
	// In the midst of others, Bolivia has only corners in common with the edge.
	const bolivia = ringsOf('BOL').flat().map(String);
	expect(bolivia.filter((point) => edges.has(point)).length).toBeLessThan(bolivia.length / 2);
	expect(
		ringsOf('BRA')
			.flat()
			.some((point) => edges.has(String(point))),
	).toBe(true);
});

test('islands that are too small have no edge; where there are only such, all have', () => {
	const rings = ringsOf('IDN');
	const least = 20;
	const large = withoutIslets(rings, least);
	expect(large.length).toBeGreaterThan(1);
	expect(large.length).toBeLessThan(rings.length);
	expect(large).toEqual(rings.filter((ring) => acrossOf(ring) >= least));
	const most = Math.max(...rings.map(acrossOf));
	expect(withoutIslets(rings, most + 1)).toEqual(rings);
});

test('each standing and each state of the vantage is a path by its id', () => {
	const svg = renderEdges(countries, ringsOf, 10);
	const ids = [...svg.matchAll(/<path id="([^"]+)" class="map-shape" d="m[^"]+"\/>/g)].map(
		([, id]) => id,
	);
	expect(ids).toEqual([...softIn(countries), ...vantageIn(countries)].map(({ id }) => id));
	expect(ids).toContain('e-CHN');
});
