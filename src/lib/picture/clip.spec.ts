import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { areaOf, clipLine, clipRing } from './clip.ts';
import { decodePath, type Ring } from '#lib/geo/path.ts';
import type { Drawing } from '#lib/geo/types.ts';

const SQUARE: Ring = [
	[0, 0],
	[10, 0],
	[10, 10],
	[0, 10],
];

describe('a ring cut off at a box', () => {
	const area = (rings: readonly Ring[]) => rings.map(areaOf).reduce((sum, each) => sum + each, 0);

	test('is what lies inside', () => {
		expect(area(clipRing(SQUARE, [5, 5, 20, 20]))).toBe(25);
		expect(area(clipRing(SQUARE, [2, -5, 4, 20]))).toBe(20);
		expect(area(clipRing(SQUARE, [2, 3, 4, 5]))).toBe(4);
	});

	test('stays itself where it lies inside, and is nothing where it lies outside', () => {
		expect(clipRing(SQUARE, [-1, -1, 11, 11])).toEqual([SQUARE]);
		expect(clipRing(SQUARE, [20, 20, 30, 30])).toEqual([]);
	});

	test.each([1, -1])(
		'is two rings where it hangs together outside alone, either way round',
		(way) => {
			// A horseshoe that opens to the right; the box cuts off its bend.
			const horseshoe: Ring = [[0, 0], [10, 0], [10, 2], [2, 2], [2, 8], [10, 8], [10, 10], [0, 10]]; // prettier-ignore
			const parts = clipRing(way > 0 ? horseshoe : horseshoe.toReversed(), [4, -5, 20, 20]);
			expect(parts.map(areaOf)).toEqual([12, 12]);
			expect(parts.every((part) => part.length === 4)).toBe(true);
		},
	);

	test('leaves of Russia two parts that make up the whole', () => {
		const world = JSON.parse(readFileSync('static/geo/world.json', 'utf8')) as Drawing;
		const rings = decodePath(world.shapes.find(({ id }) => id === 'RUS')!.d);
		const largest = rings.reduce((a, b) => (areaOf(b) > areaOf(a) ? b : a));
		const middle = 700 / world.unit;
		const west = clipRing(largest, [-1e6, -1e6, middle, 1e6]);
		const east = clipRing(largest, [middle, -1e6, 1e6, 1e6]);
		expect(area(west)).toBeGreaterThan(0);
		expect(area(west) + area(east)).toBeCloseTo(areaOf(largest), 3);
	});
});

test('a line is cut into the parts that are in sight', () => {
	const line: Ring = [[-10, 50], [50, 50], [50, 150], [80, 150], [80, 50]]; // prettier-ignore
	expect(clipLine(line, [0, 0, 100, 100])).toEqual([
		[[0, 50], [50, 50], [50, 100]], // prettier-ignore
		[[80, 100], [80, 50]], // prettier-ignore
	]);
});
