import { expect, test } from 'vitest';
import { weightAt } from './weight.ts';

/** From the farthest that the camera goes to where nothing finer is drawn. */
const nearnesses = Array.from({ length: 400 }, (_, i) => 0.85 * 1.012 ** i);
const weights = nearnesses.map(weightAt);

test('lines are lightest where the whole world is in sight, and full where one is near', () => {
	expect(weightAt(1)).toBe(Math.min(...weights));
	expect(weightAt(1)).toBeLessThan(0.7);
	expect(weightAt(5)).toBe(1);
	expect(weights).toEqual(weights.toSorted((a, b) => a - b));
});

test('they change in a few steps, not with every frame', () => {
	expect(new Set(weights).size).toBeLessThanOrEqual(4);
});
