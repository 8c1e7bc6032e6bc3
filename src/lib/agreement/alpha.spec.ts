import { expect, test } from 'vitest';
import { alpha, nominal, ordinal, type Unit } from './alpha.ts';

/** Units of coders whose values stand below each other, a dot for nothing. */
function units(...coders: string[]): Unit<string>[] {
	const columns = coders.map((line) => line.split(' '));
	return columns[0]!.map((_, unit) =>
		columns.map((values) => (values[unit] === '.' ? null : values[unit]!)),
	);
}

const numbers = (list: Unit<string>[]): Unit<number>[] =>
	list.map((unit) => unit.map((value) => (value === null ? null : Number(value))));

// Krippendorff 2011, “Computing Krippendorff’s Alpha-Reliability”, examples A, B and C with E.
test('two coders, two values', () => {
	const found = alpha(units('0 1 0 0 0 0 0 0 1 0', '1 1 1 0 0 1 0 0 0 0'), nominal);
	expect(found).toBeCloseTo(0.095, 3);
});

test('two coders, five values', () => {
	const found = alpha(units('a a b b d c c c e d d a', 'b a b b b c c c e d d d'), nominal);
	expect(found).toBeCloseTo(0.692, 3);
});

const FOUR_CODERS = units(
	'1 2 3 3 2 1 4 1 2 . . .',
	'1 2 3 3 2 2 4 1 2 5 . 3',
	'. 3 3 3 2 3 4 2 2 5 1 .',
	'1 2 3 3 2 4 4 1 2 5 1 .',
);

test('four coders, gaps, nominal', () => {
	expect(alpha(FOUR_CODERS, nominal)).toBeCloseTo(0.743, 3);
});

test('four coders, gaps, ordinal', () => {
	expect(alpha(numbers(FOUR_CODERS), ordinal)).toBeCloseTo(0.815, 3);
});

test('the order of ranks counts, not their distance', () => {
	const spread = numbers(FOUR_CODERS).map((unit) => unit.map((value) => value && value ** 3));
	expect(alpha(spread, ordinal)).toBeCloseTo(0.815, 3);
});

test('is not defined where nothing varies, or nothing can be paired', () => {
	expect(alpha(units('a a', 'a a'), nominal)).toBeNull();
	expect(alpha(units('a b . .', '. . a b'), nominal)).toBeNull();
});
