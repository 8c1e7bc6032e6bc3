import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { areaOf, clipRing } from './clip-ring.ts';
import { decodePath, type Ring } from '#lib/geo/path.ts';
import type { Sheet } from '#lib/geo/types.ts';

const SQUARE: Ring = [
	[0, 0],
	[10, 0],
	[10, 10],
	[0, 10],
];

describe('a ring cut off at a box', () => {
	test('is what lies inside', () => {
		expect(areaOf(clipRing(SQUARE, [5, 5, 20, 20]))).toBe(25);
		expect(areaOf(clipRing(SQUARE, [2, -5, 4, 20]))).toBe(20);
	});

	test('stays itself where it lies inside, and is nothing where it lies outside', () => {
		expect(clipRing(SQUARE, [-1, -1, 11, 11])).toEqual(SQUARE);
		expect(clipRing(SQUARE, [20, 20, 30, 30])).toEqual([]);
	});

	test('leaves of Russia two parts that make up the whole', () => {
		const world = JSON.parse(readFileSync('static/geo/world.json', 'utf8')) as Sheet;
		const rings = decodePath(world.shapes.find(({ id }) => id === 'RUS')!.d);
		const largest = rings.reduce((a, b) => (areaOf(b) > areaOf(a) ? b : a));
		const middle = 700 / world.unit;
		const west = clipRing(largest, [-1e6, -1e6, middle, 1e6]);
		const east = clipRing(largest, [middle, -1e6, 1e6, 1e6]);
		expect(areaOf(west)).toBeGreaterThan(0);
		expect(areaOf(west) + areaOf(east)).toBeCloseTo(areaOf(largest), 3);
	});
});
