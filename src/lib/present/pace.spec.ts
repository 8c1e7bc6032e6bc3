import { expect, it } from 'vitest';
import { begin, left, NOT_BEGUN, timeOf } from './pace.ts';

it('each step has the time for which it was shown, however often it was come back to', () => {
	let pace = begin(1000);
	expect(timeOf(pace, 0, 0, 4000)).toBe(3000);
	pace = left(pace, 0, 5000);
	expect(timeOf(pace, 2, 2, 6000)).toBe(1000);
	pace = left(pace, 2, 8000);
	expect(pace.spent).toEqual([4000, 0, 3000]);
	expect(timeOf(pace, 0, 0, 8500)).toBe(4500);
	pace = left(pace, 0, 9000);
	expect([0, 1, 2].map((step) => timeOf(pace, step, 1, 9000))).toEqual([5000, 0, 3000]);
	// All steps together are the talk.
	expect(pace.spent.reduce((sum, each) => sum + each, 0)).toBe(9000 - pace.begun!);
});

it('before the talk no time passes, and a clock that is set back takes none away', () => {
	expect(left(NOT_BEGUN, 3, 5000)).toBe(NOT_BEGUN);
	expect(timeOf(NOT_BEGUN, 0, 0, 5000)).toBe(0);
	expect(left(begin(5000), 0, 2000).spent).toEqual([0]);
});
