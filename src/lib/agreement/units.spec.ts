import { expect, test } from 'vitest';
import { f1, pairUnits, type CodedRelation } from './units.ts';

const relation = (
	subject: string,
	object: string,
	more: Partial<CodedRelation> = {},
): CodedRelation => ({
	subject,
	object,
	category: 'partner',
	basis: 'explicit',
	overall: true,
	quotes: [],
	...more,
});

test('a pair that one coding has alone is a unit, without the other’s word', () => {
	const units = pairUnits([relation('RUS', 'LBY')], [relation('RUS', 'EGY')]);
	expect(units.map(({ pair, relations }) => [pair, relations.map((one) => one !== null)])).toEqual([
		['RUS → EGY', [false, true]],
		['RUS → LBY', [true, false]],
	]);
	expect(f1(units)).toBe(0);
});

test('the overall relation stands for a pair, whatever the order', () => {
	const part = relation('RUS', 'TUR', { overall: false, category: 'partner' });
	const whole = relation('RUS', 'TUR', { category: 'competitor' });
	for (const coding of [
		[part, whole],
		[whole, part],
	])
		expect(pairUnits(coding, [])[0]!.relations[0]!.category).toBe('competitor');
});

test('a mutual relation is one unit, also where the other coder has one for each side', () => {
	const both = [
		relation('RUS', 'CHN', { category: 'competitor' }),
		relation('CHN', 'RUS', { category: 'strategic-partner' }),
	];
	const units = pairUnits(both, [relation('CHN', 'RUS', { direction: 'mutual' })]);
	expect(units.map(({ pair }) => pair)).toEqual(['CHN – RUS']);
	expect(units[0]!.relations.map((one) => one?.category)).toEqual(['strategic-partner', 'partner']);
	expect(f1(units)).toBe(1);
});

test('F1 is the harmonic mean of both shares', () => {
	const shared = relation('USA', 'JPN');
	const units = pairUnits(
		[shared, relation('USA', 'KOR')],
		[shared, relation('USA', 'FRA'), relation('USA', 'DEU')],
	);
	// Half of the first one's pairs, a third of the second one's.
	expect(f1(units)).toBeCloseTo((2 * (1 / 2) * (1 / 3)) / (1 / 2 + 1 / 3), 10);
});
