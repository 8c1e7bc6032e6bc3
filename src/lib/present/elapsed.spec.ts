import { expect, it } from 'vitest';
import { elapsed } from './elapsed.ts';

it('counts from the beginning, and never backwards', () => {
	expect(elapsed(null, 5000)).toBe('0:00');
	expect(elapsed(1000, 250_900)).toBe('4:09');
	expect(elapsed(0, 3_849_000)).toBe('1:04:09');
	expect(elapsed(9000, 1000)).toBe('0:00');
});
