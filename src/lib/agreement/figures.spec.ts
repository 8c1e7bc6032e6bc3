import { expect, test } from 'vitest';
import { agreementOf, categoryRows, confusions, type PlacedUnit } from './figures.ts';
import type { CategoryId } from '#lib/corpus/types.ts';
import type { CodedRelation } from './units.ts';

const relation = (category: CategoryId, more: Partial<CodedRelation> = {}): CodedRelation => ({
	subject: 'RUS',
	object: 'LBY',
	category,
	basis: 'explicit',
	overall: true,
	quotes: ['words'],
	...more,
});

const units = (...pairs: [CategoryId | null, CategoryId | null][]): PlacedUnit[] =>
	pairs.map(([a, b], i) => ({
		pair: String(i),
		document: 'one',
		sentence: String(i),
		relations: [a && relation(a), b && relation(b)],
	}));

test('a pair that one coder has alone lowers F1 and nothing else', () => {
	const { pairs, category } = agreementOf(
		units(['ally', 'ally'], ['adversary', 'adversary'], ['partner', null]),
	);
	expect(pairs).toEqual({ first: 3, second: 2, both: 2, f1: 0.8 });
	expect(category).toMatchObject({ n: 2, percent: 100, alpha: 1 });
});

test('a pair without an overall relation cannot be compared', () => {
	const [unit] = units(['ally', 'ally']);
	const history = {
		...unit!,
		relations: [unit!.relations[0], relation('ally', { overall: false })] as const,
	};
	expect(agreementOf([history]).category.n).toBe(0);
});

test('ranks leave out what is about autonomy and arena, and count how far apart answers are', () => {
	const near = agreementOf(
		units(
			['ally', 'strategic-partner'],
			['partner', 'partner'],
			['adversary', 'adversary'],
			['client', 'client'],
		),
	).alignment;
	const far = agreementOf(
		units(
			['ally', 'competitor'],
			['partner', 'partner'],
			['adversary', 'adversary'],
			['client', 'client'],
		),
	).alignment;
	expect([near.n, far.n]).toEqual([3, 3]);
	expect(near.alpha).toBeGreaterThan(far.alpha!);
});

test('what is merely named counts in one of the two figures', () => {
	const { category, categoryClaimed } = agreementOf(
		units(['mentioned', 'mentioned'], ['ally', 'partner']),
	);
	expect([category.n, categoryClaimed.n]).toEqual([2, 1]);
});

test('categories and confusions count the same pairs', () => {
	const list = units(['ally', 'ally'], ['ally', 'partner'], ['ally', 'partner'], ['ally', null]);
	expect(categoryRows(list)).toEqual([
		{ category: 'ally', first: 3, second: 1, both: 1 },
		{ category: 'partner', first: 0, second: 2, both: 0 },
	]);
	expect(confusions(list)).toEqual([
		{ first: 'ally', second: 'partner', n: 2 },
		{ first: 'ally', second: 'ally', n: 1 },
	]);
});
