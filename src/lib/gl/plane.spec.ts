import fc from 'fast-check';
import { expect, test } from 'vitest';
import { fromMap, toMap, zoomOf } from './plane.ts';
import { HEIGHT, WIDTH } from '#lib/geo/size.ts';
import type { Point } from '#lib/geo/types.ts';

const point = fc.tuple(
	fc.double({ min: 0, max: WIDTH, noNaN: true }),
	fc.double({ min: 0, max: HEIGHT, noNaN: true }),
);

test('there and back is the same place, to a hundred-thousandth of a map unit', () => {
	fc.assert(
		fc.property(point, (p) => {
			const [x, y] = fromMap(toMap(p as Point));
			expect(Math.hypot(x - p[0], y - p[1])).toBeLessThan(1e-5);
		}),
	);
});

test('north is up, west is left, and the middle is the middle', () => {
	expect(toMap([WIDTH / 2, HEIGHT / 2]).map((n) => Math.abs(n) < 1e-9)).toEqual([true, true]);
	const [west, north] = toMap([0, 0]);
	expect(west).toBeLessThan(0);
	expect(north).toBeGreaterThan(0);
});

test('a map unit is as many pixels as the scale says', () => {
	// At maplibre's zoom z its square is 512 · 2^z pixels wide.
	const scale = 7.5;
	const [a, b] = [toMap([100, 200]), toMap([101, 200])];
	expect(((b[0] - a[0]) / 360) * 512 * 2 ** zoomOf(scale)).toBeCloseTo(scale, 6);
});

test('at the farthest view the square reaches beyond a wide screen', () => {
	expect(512 * 2 ** zoomOf(0.85 * (320 / WIDTH))).toBeGreaterThan(1000);
});
