import { describe, expect, it } from 'vitest';
import { median, percentile, summaryOf } from './statistics.ts';

describe('what is said of several measurements', () => {
	it('the median is the middle one, or between the two in the middle', () => {
		expect(median([9, 1, 5])).toBe(5);
		expect(median([4, 1, 3, 2])).toBe(2.5);
		expect(median([])).toBeNaN();
	});
	it('a percentile is a value that was measured', () => {
		const hundred = Array.from({ length: 100 }, (_, i) => 100 - i);
		expect(percentile(hundred, 0.95)).toBe(95);
		expect(percentile([7], 0.95)).toBe(7);
		expect(percentile([1, 2, 3], 0.5)).toBe(2);
		expect(percentile([], 0.95)).toBeNaN();
	});
	it('a summary has the extremes, and the values are left in their order', () => {
		const values = [10, 2, 30];
		expect(summaryOf(values)).toEqual({ count: 3, median: 10, min: 2, max: 30, p95: 30 });
		expect(values).toEqual([10, 2, 30]);
		expect(summaryOf([])).toBeNull();
	});
});
