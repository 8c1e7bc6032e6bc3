import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { outerEdges } from './outer-edges.ts';
import { decodePath, encodePath, type Ring } from '#lib/geo/path.ts';
import { placeOf } from '#lib/geo/places.ts';
import type { Drawing } from '#lib/geo/types.ts';

const read = (file: string) =>
	JSON.parse(readFileSync(`static/geo/${file}.json`, 'utf8')) as Drawing;
const world = read('world');
const ringsOf = (id: string, { shapes }: Drawing = world) =>
	decodePath(shapes.find((shape) => shape.id === id)!.d);

/** The edges of rings, each as it is directed. */
const edgesOf = (rings: readonly Ring[]) =>
	rings.flatMap((ring) => ring.map((point, i) => [point, ring[(i + 1) % ring.length]!].join(' ')));
const reversed = (edge: string) => edge.split(' ').toReversed().join(' ');

/** Twice the area, positive or negative by how a ring is wound. */
const windingOf = (ring: Ring) =>
	ring.reduce((sum, [x, y], i) => {
		const [nextX, nextY] = ring[(i + 1) % ring.length]!;
		return sum + x * nextY - nextX * y;
	}, 0);

describe('the edges around several shapes', () => {
	test('are all of an island', () => {
		const island = ringsOf('ISL');
		expect(encodePath(outerEdges([island]))).toBe(encodePath(island));
	});

	test.each([
		['CHL', 'ARG', world],
		['KAZ', 'UZB', world],
		['SYR', 'LBN', read('regions/levant')],
	])('of %s and %s have all edges but those of their boundary', (a, b, drawing) => {
		const both = [ringsOf(a, drawing), ringsOf(b, drawing)];
		const [one, other] = both.map((rings) => new Set(edgesOf(rings)));
		const boundary = [...one!].filter((edge) => other!.has(reversed(edge)));
		expect(boundary.length).toBeGreaterThan(5);
		const outside = [...one!, ...other!].filter(
			(edge) => !boundary.includes(edge) && !boundary.includes(reversed(edge)),
		);
		expect(edgesOf(outerEdges(both)).toSorted()).toEqual(outside.toSorted());
	});

	test('go round a country that lies within another one, where it is not one of them', () => {
		const africa = [ringsOf('ZAF'), ringsOf('LSO')];
		const inside = outerEdges(africa.slice(0, 1)).length;
		expect(inside).toBe(ringsOf('ZAF').length);
		expect(outerEdges(africa)).toHaveLength(inside - 1);
	});

	test('of all shapes of a drawing are its coasts: closed, wound as they were, and without an inner edge', () => {
		const all = world.shapes.map(({ d }) => decodePath(d));
		const coasts = outerEdges(all);
		const given = new Set(edgesOf(all.flat()));
		const left = edgesOf(coasts);
		expect(left.filter((edge) => !given.has(edge))).toEqual([]);
		expect(left.filter((edge) => given.has(reversed(edge)))).toEqual([]);
		expect(left).toHaveLength([...given].filter((edge) => !given.has(reversed(edge))).length);
		// The land is as large as it was: no ring has been turned round.
		const area = (rings: readonly Ring[]) => rings.reduce((sum, ring) => sum + windingOf(ring), 0);
		expect(area(coasts)).toBe(area(all.flat()));
	});

	test('stand in path data that the page can hold', () => {
		const states = world.shapes.filter(({ id }) => placeOf(id)?.state === id).map(({ id }) => id);
		const d = encodePath(outerEdges(states.map((id) => ringsOf(id))));
		expect(encodePath(decodePath(d))).toBe(d);
	});
});
