import fc from 'fast-check';
import { expect, test } from 'vitest';
import {
	apart,
	axesOf,
	bounded,
	lonLatOf,
	placeUnder,
	seenAt,
	turnBetween,
	turnFor,
	vectorOf,
} from './sphere.ts';

const lon = fc.double({ min: -180, max: 180, noNaN: true });
const lat = fc.double({ min: -84, max: 84, noNaN: true });
const turn = fc.record({ lon, lat });

test('what faces the reader is in the middle, north of it above, east of it to the right', () => {
	const axes = axesOf({ lon: 40, lat: 20 });
	expect(seenAt(axes, vectorOf(40, 20))!.every((n) => Math.abs(n) < 1e-9)).toBe(true);
	expect(seenAt(axes, vectorOf(40, 30))![1]).toBeLessThan(0);
	expect(seenAt(axes, vectorOf(50, 20))![0]).toBeGreaterThan(0);
});

test('beyond the horizon nothing is seen', () => {
	fc.assert(
		fc.property(turn, turn, (facing, place) => {
			const axes = axesOf(facing);
			const vector = vectorOf(place.lon, place.lat);
			const away = apart(axes.front, vector);
			fc.pre(Math.abs(away - Math.PI / 2) > 1e-6);
			expect(seenAt(axes, vector) !== null).toBe(away < Math.PI / 2);
		}),
	);
});

test('the place under a point of the drawing is seen at that point', () => {
	const inside = fc.tuple(
		fc.double({ min: -0.7, max: 0.7, noNaN: true }),
		fc.double({ min: -0.7, max: 0.7, noNaN: true }),
	);
	fc.assert(
		fc.property(turn, inside, (facing, point) => {
			const axes = axesOf(facing);
			const [x, y] = seenAt(axes, placeUnder(axes, point)!)!;
			expect(Math.hypot(x - point[0], y - point[1])).toBeLessThan(1e-9);
		}),
	);
	expect(placeUnder(axesOf({ lon: 0, lat: 0 }), [0.9, 0.9])).toBeNull();
});

test('a place is brought under a point, as long as that leaves north up', () => {
	const near = fc.tuple(
		fc.double({ min: -0.5, max: 0.5, noNaN: true }),
		fc.double({ min: -0.5, max: 0.5, noNaN: true }),
	);
	// From about 41° on, a point this far from the middle would turn a pole past 85°.
	const middling = fc.record({ lon, lat: fc.double({ min: -40, max: 40, noNaN: true }) });
	fc.assert(
		fc.property(middling, near, ({ lon, lat }, at) => {
			const place = vectorOf(lon, lat);
			const [x, y] = seenAt(axesOf(turnFor(place, at)), place)!;
			expect(Math.hypot(x - at[0], y - at[1])).toBeLessThan(1e-6);
		}),
	);
});

test('no drag turns a pole past the middle', () => {
	expect(turnFor(vectorOf(0, 80), [0, 0.9]).lat).toBe(85);
	expect(turnFor(vectorOf(0, -80), [0.3, -5]).lat).toBe(-85);
	expect(bounded({ lon: 190, lat: 0 }).lon).toBe(-170);
});

test('a transition keeps to the great circle, at an even pace', () => {
	fc.assert(
		fc.property(turn, turn, fc.double({ min: 0, max: 1, noNaN: true }), (a, b, t) => {
			const [from, to] = [vectorOf(a.lon, a.lat), vectorOf(b.lon, b.lat)];
			const whole = apart(from, to);
			fc.pre(whole > 0.01 && whole < 3.1);
			const there = turnBetween(a, b, t);
			fc.pre(Math.abs(there.lat) < 84.9);
			const here = vectorOf(there.lon, there.lat);
			expect(apart(from, here)).toBeCloseTo(whole * t, 4);
			expect(apart(here, to)).toBeCloseTo(whole * (1 - t), 4);
		}),
	);
});

test('there and back is the same place', () => {
	fc.assert(
		fc.property(lon, lat, (l, p) => {
			const back = lonLatOf(vectorOf(l, p));
			expect(back.lat).toBeCloseTo(p, 8);
			expect(Math.cos(((back.lon - l) * Math.PI) / 180)).toBeCloseTo(1, 10);
		}),
	);
});
