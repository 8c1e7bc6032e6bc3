import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import {
	between,
	clamp,
	fit,
	grow,
	isWellSeen,
	NOMINAL,
	pan,
	transformOf,
	union,
	visibleBox,
	within,
	WORLD_FRAME,
	zoomAt,
	type Camera,
	type Size,
} from './camera.ts';
import { PLACES } from './places.ts';
import type { Box, Point } from './types.ts';

const [X0, Y0, X1, Y1] = WORLD_FRAME;
const number = (min: number, max: number) => fc.double({ min, max, noNaN: true });
const size: fc.Arbitrary<Size> = fc.record({ width: number(200, 2600), height: number(200, 1600) });
const camera: fc.Arbitrary<Camera> = fc.record({
	x: number(X0, X1),
	y: number(Y0, Y1),
	scale: number(0.2, 80),
});
const box: fc.Arbitrary<Box> = fc
	.tuple(number(X0, X1 - 40), number(Y0, Y1 - 40), number(10, 400), number(10, 300))
	.map(([x, y, w, h]) => [x, y, Math.min(X1, x + w), Math.min(Y1, y + h)]);

const placeUnder = ({ x, y, scale }: Camera, [px, py]: Point): Point => [
	x + px / scale,
	y + py / scale,
];

describe('the camera', () => {
	test('fits a box whole into the free space, and nothing beyond the world beside it while there is world', () => {
		fc.assert(
			fc.property(box, size, (box, size) => {
				const camera = fit(box, size);
				const visible = visibleBox(camera, size);
				expect(within(box, grow(visible, 1e-9))).toBe(true);
				for (const [from, to] of [
					[0, 2],
					[1, 3],
				] as const) {
					const world = [WORLD_FRAME[from], WORLD_FRAME[to]] as const;
					const missing = visible[to] - visible[from] - (world[1] - world[0]);
					if (missing >= 0) {
						expect(visible[from] + visible[to]).toBeCloseTo(world[0] + world[1], 6);
					} else {
						expect(visible[from]).toBeGreaterThan(world[0] - 1e-6);
						expect(visible[to]).toBeLessThan(world[1] + 1e-6);
					}
				}
			}),
		);
	});

	test('fits a box in the middle where the world goes on around it', () => {
		const camera = fit([400, 150, 500, 200], { width: 800, height: 600 });
		expect([camera.x, camera.y]).toEqual([450, 175]);
		const north = fit([400, 20, 500, 70], { width: 800, height: 600 });
		expect(north.x).toBe(450);
		expect(north.y).toBeCloseTo(WORLD_FRAME[1] + 600 / 8 / 2, 9);
	});

	test('fits a box so that it touches two edges', () => {
		const camera = fit([100, 100, 200, 150], { width: 800, height: 800 });
		expect(camera.scale).toBe(8);
		expect(visibleBox(camera, { width: 800, height: 800 })).toEqual([100, 75, 200, 175]);
	});

	test('zooms and keeps what lies under the pointer there', () => {
		fc.assert(
			fc.property(
				camera,
				size,
				number(0.2, 5),
				number(-0.5, 0.5),
				number(-0.5, 0.5),
				(given, size, factor, px, py) => {
					const before = clamp(given, size);
					const at: Point = [px * size.width, py * size.height];
					const after = zoomAt(before, factor, at, size);
					// At the drawing's edge the bound goes before the pointer.
					fc.pre(after.x > X0 && after.x < X1 && after.y > Y0 && after.y < Y1);
					const [x, y] = placeUnder(before, at);
					const [newX, newY] = placeUnder(after, at);
					expect(newX).toBeCloseTo(x, 6);
					expect(newY).toBeCloseTo(y, 6);
				},
			),
		);
	});

	test('moves with the pointer', () => {
		const size = { width: 800, height: 600 };
		const before = { x: 500, y: 200, scale: 4 };
		expect(pan(before, 40, -20, size)).toEqual({ x: 490, y: 205, scale: 4 });
	});

	test('is bounded: its middle on the drawing, its scale between the world’s and 80', () => {
		const anywhere = fc.record({
			x: number(-5000, 5000),
			y: number(-5000, 5000),
			scale: number(1e-6, 1e6),
		});
		fc.assert(
			fc.property(anywhere, size, (camera, size) => {
				const { x, y, scale } = clamp(camera, size);
				expect(within([x, y, x, y], WORLD_FRAME)).toBe(true);
				expect(scale).toBeLessThanOrEqual(80);
				expect(scale).toBeGreaterThanOrEqual(fit(WORLD_FRAME, size).scale * 0.85);
			}),
		);
	});

	test('that is within bounds is left alone', () => {
		const camera = { x: 480, y: 200, scale: 3 };
		expect(clamp(camera, { width: 800, height: 600 })).toEqual(camera);
	});
});

describe('a transition', () => {
	const expectCamera = (is: Camera, expected: Camera) => {
		expect(is.x).toBeCloseTo(expected.x, 6);
		expect(is.y).toBeCloseTo(expected.y, 6);
		expect(is.scale).toBeCloseTo(expected.scale, 6);
	};

	test('reaches both ends', () => {
		fc.assert(
			fc.property(camera, camera, (from, to) => {
				expectCamera(between(from, to, 0), from);
				expectCamera(between(from, to, 1), to);
			}),
		);
	});

	test('reaches both ends where the scales differ by a rounding alone', () => {
		const from = { x: 100, y: 100, scale: 7.3 };
		for (const ulps of [1, 2, 3, 8]) {
			const to = { x: 600, y: 300, scale: 7.3 * (1 + ulps * Number.EPSILON) };
			expectCamera(between(from, to, 0), from);
			expectCamera(between(from, to, 0.5), { x: 350, y: 200, scale: 7.3 });
			expectCamera(between(from, to, 1), to);
		}
	});

	test('stays between its ends', () => {
		fc.assert(
			fc.property(camera, camera, number(0, 1), (from, to, t) => {
				const { x, y, scale } = between(from, to, t);
				const ends = union([
					[from.x, from.y, from.x, from.y],
					[to.x, to.y, to.x, to.y],
				]);
				expect(ends && within([x, y, x, y], grow(ends, 1e-6))).toBe(true);
				expect(scale).toBeGreaterThanOrEqual(Math.min(from.scale, to.scale) * (1 - 1e-9));
				expect(scale).toBeLessThanOrEqual(Math.max(from.scale, to.scale) * (1 + 1e-9));
			}),
		);
	});

	test('between any two states ends at the second', () => {
		const size = { width: 960, height: 600 };
		// What a selection frames: small states with the same room around each.
		const small = PLACES.filter((place) => place.size < 1).map(({ label: [x, y] }) =>
			fit(grow([x - 30, y - 30, x + 30, y + 30], 0.4), size),
		);
		const astray = small.flatMap((from) =>
			small.filter((to) => {
				const { x, y, scale } = between(from, to, 1);
				return !(Math.hypot(x - to.x, y - to.y, scale - to.scale) < 1e-6);
			}),
		);
		expect(small.length).toBeGreaterThan(20);
		expect(astray).toEqual([]);
	});

	test('zooms evenly: halfway is the geometric mean', () => {
		expect(between({ x: 0, y: 0, scale: 2 }, { x: 0, y: 0, scale: 8 }, 0.5).scale).toBeCloseTo(4);
	});
});

describe('what is well seen', () => {
	const visible: Box = [0, 0, 100, 50];
	test.each<[string, Box, boolean]>([
		['a box that fills a third of the width', [10, 10, 43, 20], true],
		['a box that fills a third of the height', [10, 10, 20, 27], true],
		['a small box', [10, 10, 30, 20], false],
		['a box that reaches out of sight', [-1, 10, 80, 40], false],
		['a box out of sight', [200, 10, 280, 40], false],
	])('%s: %j, %s', (_, box, expected) => {
		expect(isWellSeen(box, visible)).toBe(expected);
	});

	test('is what was just fitted', () => {
		fc.assert(
			fc.property(box, size, (box, size) => {
				const visible = grow(visibleBox(fit(box, size), size), 1e-9);
				fc.pre(fit(box, size).scale < 80);
				expect(isWellSeen(box, visible)).toBe(true);
			}),
		);
	});
});

describe('boxes', () => {
	test('have the smallest box around them as their union', () => {
		expect(union([[0, 5, 2, 6], [1, 1, 4, 2]])).toEqual([0, 1, 4, 6]); // prettier-ignore
		expect(union([])).toBeNull();
	});

	test('grow by a share of the longer side', () => {
		expect(grow([0, 0, 10, 4], 0.1)).toEqual([-1, -1, 11, 5]);
	});
});

describe('the transform of the drawing', () => {
	test('is none before anything is measured and while the world is fitted', () => {
		const size = { width: 1920, height: 780 };
		expect(transformOf(fit(WORLD_FRAME, NOMINAL), null)).toBe('translate(0 0) scale(1)');
		expect(transformOf(fit(WORLD_FRAME, size), size)).toBe('translate(0 0) scale(1)');
	});

	test('brings the camera’s place into the middle', () => {
		const size = { width: 960, height: 390 };
		// The middle of the frame is (480, 209): 480 − 4 · 500 and 209 − 4 · 100.
		expect(transformOf({ x: 500, y: 100, scale: 4 }, size)).toBe('translate(-1520 -191) scale(4)');
	});
});
