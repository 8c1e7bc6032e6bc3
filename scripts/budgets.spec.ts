import { describe, expect, it } from 'vitest';
import { judge, record, type Budget } from './budgets.mjs';

/** A first view of which so many bytes are code, and the rest is content. */
const weighing = (code: number | null, content = 1000) => ({
	total: code === null ? null : code + content,
	code,
});

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
		expect([80_000, 70_000, 80_800].map((measured) => judge(budget, weighing(measured)))).toEqual([
			null,
			null,
			null,
		]);
	});

	it('asks for a reason above the recorded figure', () => {
		expect(judge(budget, weighing(80_801))).toMatch(
			/first view of \/(?:.*)80801.* recorded 80000.*--record/,
		);
	});

	it('says nothing of content that grows, as a document more lets it: only the limit is for it', () => {
		expect(judge(budget, weighing(80_000, 19_000))).toBeNull();
		expect(judge(budget, weighing(80_000, 20_001))).toMatch('over the limit of 100000');
	});

	it('refuses what is over the limit, also without a record', () => {
		expect(judge({ ...budget, recorded: null }, { total: 100_001 })).toMatch(
			'over the limit of 100000',
		);
	});

	it('misses a page that was recorded, and not one that was never built', () => {
		expect(judge(budget, weighing(null))).toMatch('not in the build');
		expect(judge({ ...budget, recorded: null }, weighing(null))).toBeNull();
	});
});

describe('record', () => {
	it('writes a new figure together with its reason', () => {
		expect(record(budget, weighing(90_000), 'search')).toMatchObject({
			recorded: 90_000,
			reason: 'search',
		});
		expect(record(budget, weighing(60_000), 'split')).toMatchObject({
			recorded: 60_000,
			reason: 'split',
		});
	});

	it('leaves a figure that has not changed with its old reason', () => {
		expect(record(budget, weighing(80_100), 'search')).toEqual(budget);
		expect(record(budget, weighing(null), 'search')).toEqual(budget);
	});
});
