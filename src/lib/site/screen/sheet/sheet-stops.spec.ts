import { expect, test } from 'vitest';
import { higher, lower, stopAfterDrag } from './sheet-stops.ts';

// A phone of 375 by 667 with a bar of 99.
const heights = { strip: 104, half: 333, whole: 568 };

test('a step goes one stop up or down, and no further than there is', () => {
	expect([higher('strip'), higher('half'), higher('whole')]).toEqual(['half', 'whole', 'whole']);
	expect([lower('whole'), lower('half'), lower('strip')]).toEqual(['half', 'strip', 'strip']);
});

test('a sheet at rest goes to the nearest stop', () => {
	expect(stopAfterDrag(120, 0, heights)).toBe('strip');
	expect(stopAfterDrag(217, 0, heights)).toBe('strip');
	expect(stopAfterDrag(220, 0, heights)).toBe('half');
	expect(stopAfterDrag(560, 0, heights)).toBe('whole');
});

test('a flick goes on in its direction', () => {
	expect(stopAfterDrag(320, 1, heights)).toBe('whole');
	expect(stopAfterDrag(320, -1, heights)).toBe('strip');
	expect(stopAfterDrag(120, 3, heights)).toBe('whole');
});
