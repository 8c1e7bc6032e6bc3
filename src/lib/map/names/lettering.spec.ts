import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { placeLettering, type Lettered } from './lettering.ts';
import { overlap } from './rects.ts';

const BOUNDS = { x0: 0, y0: 0, x1: 1000, y1: 500 };
const name = (part: Partial<Lettered> = {}): Lettered => ({
	id: 'A',
	at: [500, 250],
	radius: 10,
	reach: 10,
	width: 80,
	height: 30,
	...part,
});

describe('the lettering of a thin map', () => {
	test('stands on the country where that is large enough', () => {
		const placed = placeLettering([name({ radius: 60 })], BOUNDS).get('A');
		expect(placed?.middle).toEqual([500, 250]);
		expect(placed?.leader).toBeNull();
	});

	test('stands beside a small one, with a line from the country to its edge', () => {
		const { box, leader } = placeLettering([name()], BOUNDS).get('A')!;
		expect(leader?.[0]).toEqual([500, 250]);
		const [x, y] = leader![1];
		const onEdge =
			Math.min(Math.abs(x - box.x0), Math.abs(x - box.x1)) < 1e-6 ||
			Math.min(Math.abs(y - box.y0), Math.abs(y - box.y1)) < 1e-6;
		expect(onEdge).toBe(true);
	});

	test('stays inside what the reader sees', () => {
		const { box } = placeLettering([name({ at: [995, 495] })], BOUNDS).get('A')!;
		expect(box.x1).toBeLessThanOrEqual(1000);
		expect(box.y1).toBeLessThanOrEqual(500);
	});

	test('does not hide what has a colour', () => {
		const points = [name({ id: 'B', at: [560, 250], radius: 20, reach: 20 })];
		const { box } = placeLettering([name()], BOUNDS, points).get('A')!;
		const inside = box.x0 < 560 && box.x1 > 560 && box.y0 < 250 && box.y1 > 250;
		expect(inside).toBe(false);
	});

	test('never covers another lettering, and leaves nobody out where there is room', () => {
		const point = fc.tuple(fc.integer({ min: 0, max: 1000 }), fc.integer({ min: 0, max: 500 }));
		fc.assert(
			fc.property(fc.uniqueArray(point, { maxLength: 10 }), (points) => {
				const wanted = points.map((at, i) => name({ id: String(i), at, radius: 12 }));
				const boxes = [...placeLettering(wanted, BOUNDS).values()].map(({ box }) => box);
				expect(boxes).toHaveLength(wanted.length);
				boxes.forEach((a, i) => {
					for (const b of boxes.slice(i + 1)) expect(overlap(a, b)).toBe(false);
				});
			}),
		);
	});
});
