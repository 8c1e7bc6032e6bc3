import fc from 'fast-check';
import { expect, test } from 'vitest';
import { clamp, pan, WORLD_FRAME, type Size } from '#lib/geo/camera.ts';
import { cameraOf, lookOf } from './look.ts';
import { queryOf, readQuery } from '#lib/view/query.ts';
import { unproject } from '#lib/geo/projection.ts';

const sizes = fc.record({
	width: fc.integer({ min: 300, max: 3840 }),
	height: fc.integer({ min: 200, max: 2160 }),
});
const [x0, y0, x1, y1] = WORLD_FRAME;
/** Even over the drawing: a double's own distribution would crowd at its edges. */
const even = (min: number, max: number) =>
	fc.integer({ min: 0, max: 1e6 }).map((n) => min + ((max - min) * n) / 1e6);
const middles = fc.record({ x: even(x0, x1), y: even(y0, y1), scale: even(0.2, 80) });

/** What an address makes of a look. */
const sent = (look: Parameters<typeof lookOf>[0], size: Size) =>
	readQuery(new URLSearchParams(queryOf({ look: lookOf(look, size) })), { isCountry: () => false })
		.look!;

const SMALL: Size = { width: 300, height: 200 };

test('through an address and back it is the same place, to a pixel', () => {
	fc.assert(
		fc.property(middles, sizes, (middle, size) => {
			const camera = clamp(middle, size);
			fc.pre(unproject(camera.x, camera.y) !== null);
			const back = cameraOf(sent(camera, size), size);
			const off = Math.hypot(back.x - camera.x, back.y - camera.y) * camera.scale;
			expect(off).toBeLessThan(1);
			// At the edge of the free space the scale moves what is seen by no more than that.
			expect(Math.abs(back.scale / camera.scale - 1) * (size.width / 2)).toBeLessThan(1);
		}),
		// A hair beside the seam, on either side of the map.
		{ examples: [x0 + 0.0192, x1 - 0.0192].map((x) => [{ x, y: 235.06994, scale: 0.2 }, SMALL]) },
	);
});

test('an address that was read is written as it was', () => {
	fc.assert(
		fc.property(middles, sizes, (middle, size) => {
			const camera = clamp(middle, size);
			const first = sent(camera, size);
			const again = sent(cameraOf(first, size), size);
			expect(again.lon).toBeCloseTo(first.lon, 2);
			expect(again.lat).toBeCloseTo(first.lat, 2);
			expect(again.nearness / first.nearness).toBeCloseTo(1, 3);
		}),
	);
});

test('the same address looks at the same place, as near, on every screen', () => {
	const look = { lon: 17, lat: 27, nearness: 6 };
	const [phone, stage] = [
		{ width: 390, height: 280 },
		{ width: 2560, height: 1200 },
	].map((size) => ({ size, camera: cameraOf(look, size) }));
	expect([phone!.camera.x, phone!.camera.y]).toEqual([stage!.camera.x, stage!.camera.y]);
	expect(lookOf(phone!.camera, phone!.size).nearness).toBeCloseTo(6);
	expect(lookOf(stage!.camera, stage!.size).nearness).toBeCloseTo(6);
});

test('a middle in a corner beyond the outline has an address nearby, and the pole is followed as far as the map goes', () => {
	const size = { width: 1000, height: 500 };
	const corner = pan({ x: 2, y: 16, scale: 6 }, 0, 0, size);
	for (const camera of [corner, { x: x0, y: y0, scale: 6 }, { x: x1, y: y1, scale: 6 }]) {
		const look = lookOf(camera, size);
		expect(Math.abs(look.lat)).toBeLessThanOrEqual(90);
		expect(Math.abs(cameraOf(look, size).y - camera.y)).toBeLessThan(0.1);
	}
	expect(cameraOf({ lon: 0, lat: -90, nearness: 900 }, size)).toMatchObject({ y: y1, scale: 80 });
});
