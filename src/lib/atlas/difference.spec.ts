import { expect, test } from 'vitest';
import { differences } from './difference.ts';
import type { CategoryId } from '#lib/corpus/types.ts';
import type { Standing } from '#lib/corpus/viewpoint.ts';

const says = (category: CategoryId): Standing => ({
	category,
	via: 'named',
	basis: 'explicit',
	modality: 'is',
	voice: 'author',
	relation: 'd/r',
});

const between = (first: Record<string, CategoryId>, second: Record<string, CategoryId>) => {
	const standings = (of: Record<string, CategoryId>) =>
		Object.fromEntries(Object.entries(of).map(([country, category]) => [country, says(category)]));
	return Object.fromEntries(
		differences(standings(first), standings(second)).map(({ country, kind, step }) => [
			country,
			[kind, step],
		]),
	);
};

test('a step goes from the first to the second, with the codebook’s gap below hedging', () => {
	expect(
		between(
			{ A: 'ally', B: 'hedging', C: 'adversary' },
			{ A: 'adversary', B: 'competitor', C: 'partner' },
		),
	).toEqual({ A: ['step', -6], B: ['step', -2], C: ['step', 4] });
});

test('what has no place on the scale changes without a size', () => {
	expect(between({ A: 'client', B: 'contested' }, { A: 'ally', B: 'contested' })).toEqual({
		A: ['other', null],
		B: ['same', null],
	});
});

test('who alone says something is told apart from who says the same', () => {
	expect(
		between(
			{ A: 'ally', B: 'mentioned', C: 'mentioned', D: 'partner' },
			{ B: 'ally', C: 'mentioned', D: 'partner' },
		),
	).toEqual({ A: ['first', null], B: ['second', null], C: ['none', null], D: ['same', 0] });
});

test('the power itself is no difference', () => {
	expect(between({ RUS: 'self', USA: 'ally' }, { RUS: 'self' })).toEqual({ USA: ['first', null] });
});
