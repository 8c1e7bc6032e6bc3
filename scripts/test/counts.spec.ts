import { describe, expect, it } from 'vitest';
import { countBrowser, countStep, countUnit, summary } from './counts.mjs';

describe('counts', () => {
	it('takes a step without tests for one', () => {
		expect(countStep(0)).toEqual({ passed: 1, failed: 0 });
		expect(countStep(2)).toEqual({ passed: 0, failed: 1 });
	});

	it('takes the numbers of the reports', () => {
		expect(countUnit(1, { numPassedTests: 40, numFailedTests: 2 })).toEqual({
			passed: 40,
			failed: 2,
		});
		expect(countBrowser(1, { stats: { expected: 5, unexpected: 1, flaky: 1 } })).toEqual({
			passed: 5,
			failed: 2,
		});
	});

	it('counts a run that fails without a failed test, or without a report', () => {
		expect(countUnit(1, { numPassedTests: 40, numFailedTests: 0 })).toEqual({
			passed: 40,
			failed: 1,
		});
		expect(countBrowser(1, null)).toEqual({ passed: 0, failed: 1 });
	});

	it('sums up', () => {
		expect(summary([countStep(0), countStep(1), { passed: 40, failed: 2 }])).toBe(
			'41 passed, 3 failed',
		);
	});
});
