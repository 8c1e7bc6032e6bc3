import { expect, test } from 'vitest';
import { MapState } from './map-state.svelte.ts';
import { fit, MAX_SCALE, WORLD_FRAME } from '#lib/geo/camera.ts';
import type { Box, Point } from '#lib/geo/types.ts';

const SIZE = { width: 800, height: 400 };
const FRAME: Box = [400, 100, 600, 200];
const ELSEWHERE: Box = [100, 50, 300, 150];

/** A map that was measured and shows its frame. */
function measured(): MapState {
	const map = new MapState(FRAME);
	map.measure(SIZE);
	return map;
}

test('until it is moved it fits its frame, whatever the size; a size of nothing changes nothing', () => {
	const map = measured();
	expect(map.camera).toEqual(fit(FRAME, SIZE));
	expect(map.placed).toBe(false);
	map.measure({ width: 400, height: 400 });
	expect(map.camera).toEqual(fit(FRAME, { width: 400, height: 400 }));
	map.measure({ width: 0, height: 400 });
	expect(map.size).toEqual({ width: 400, height: 400 });
});

test('once it was moved it keeps its middle and scale in another size', () => {
	const map = measured();
	map.pan(-50, 20);
	const { camera } = map;
	expect(map.moved).toBe(true);
	map.measure({ width: 1000, height: 500 });
	expect(map.camera).toEqual(camera);
});

test('what lies under the pointer stays there while it zooms, and the scale has an end', () => {
	const map = measured();
	const at: Point = [120, -40];
	const under = () => [map.camera.x + at[0] * map.px, map.camera.y + at[1] * map.px];
	const before = under();
	map.zoom(2, at);
	for (const [i, value] of under().entries()) expect(value).toBeCloseTo(before[i]!, 9);
	for (let i = 0; i < 20; i++) map.zoom(2);
	expect(map.camera.scale).toBe(MAX_SCALE);
});

test('with reduced motion it is there at once, and knows where it was sent until it is moved', () => {
	const map = measured();
	map.easeTo(ELSEWHERE, true);
	expect(map.camera).toEqual(fit(ELSEWHERE, SIZE));
	expect(map.destination).toEqual(ELSEWHERE);
	expect(map.moved).toBe(false);
	map.pan(1, 0);
	expect(map.destination).toBeNull();
});

test('a transition leads there by itself, can be finished at once, and ends where it is touched', async () => {
	const map = measured();
	const end = fit(ELSEWHERE, SIZE);
	map.easeTo(ELSEWHERE, false);
	expect(map.camera, 'not yet').toEqual(fit(FRAME, SIZE));
	await expect.poll(() => map.camera).toEqual(end);

	map.easeTo(FRAME, false);
	map.finish();
	expect(map.camera).toEqual(fit(FRAME, SIZE));

	map.easeTo(ELSEWHERE, false);
	await expect.poll(() => map.camera.x).not.toBe(fit(FRAME, SIZE).x);
	map.pan(0, 0);
	const { camera } = map;
	await new Promise(requestAnimationFrame);
	await new Promise(requestAnimationFrame);
	expect(map.camera).toEqual(camera);
});

test('before it is measured it is framed where it is sent', () => {
	const map = new MapState(WORLD_FRAME);
	map.easeTo(ELSEWHERE, false);
	map.measure(SIZE);
	expect(map.camera).toEqual(fit(ELSEWHERE, SIZE));
});
