import { expect, test } from 'vitest';
import { isShownWell } from './shown-well.ts';
import { regionPlaceOf } from '#lib/geo/regions.ts';
import { grow, WORLD_FRAME } from '#lib/geo/camera.ts';

const { frame } = regionPlaceOf('levant')!;

test('a region that fits is shown well, on the world it is too far away', () => {
	expect(isShownWell(frame, frame)).toBe(true);
	expect(isShownWell(frame, grow(frame, 0.2))).toBe(true);
	expect(isShownWell(frame, WORLD_FRAME)).toBe(false);
});

test('what is cut off is not shown well', () => {
	const [x0, y0, x1, y1] = frame;
	expect(isShownWell(frame, [x0, y0, x1, y1 - 1])).toBe(false);
});
