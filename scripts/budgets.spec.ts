import { describe, expect, it } from 'vitest';
import { judge, record, type Budget } from './budgets.mjs';

const budget: Budget = {
	name: 'first view of /',
	of: 'first-view',
	page: 'index.html',
	limit: 100_000,
	recorded: 80_000,
	reason: 'the first map',
};

describe('judge', () => {
	it('accepts the recorded figure, less, and noise', () => {
		expect([80_000, 70_000, 80_800].map((measured) => judge(budget, measured))).toEqual([
			null,
			null,
			null,
		]);
	});

	it('asks for a reason above the recorded figure', () => {
		expect(judge(budget, 80_801)).toMatch(/first view of \/: 80801 .* recorded 80000.*--record/);
	});

	it('refuses what is over the limit, also without a record', () => {
		expect(judge({ ...budget, recorded: null }, 100_001)).toMatch('over the limit of 100000');
	});

	it('misses a page that was recorded, and not one that was never built', () => {
		expect(judge(budget, null)).toMatch('not in the build');
		expect(judge({ ...budget, recorded: null }, null)).toBeNull();
	});
});

describe('record', () => {
	it('writes a new figure together with its reason', () => {
		expect(record(budget, 90_000, 'search')).toMatchObject({ recorded: 90_000, reason: 'search' });
		expect(record(budget, 60_000, 'split')).toMatchObject({ recorded: 60_000, reason: 'split' });
	});

	it('leaves a figure that has not changed with its old reason', () => {
		expect(record(budget, 80_100, 'search')).toEqual(budget);
		expect(record(budget, null, 'search')).toEqual(budget);
	});
});
