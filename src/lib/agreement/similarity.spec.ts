import { describe, expect, test } from 'vitest';
import { similarity, squared, weightedKappa, type Rated } from './similarity.ts';

/**
 * The alliance commitments of Germany and Russia in 1914, from 0 to 3, and the capabilities of those they are with:
 * Signorino and Ritter (1999), Table 6, as the R package fpsim has it (`gmyrus14`).
 */
const PORTFOLIOS: [capability: number, germany: number, russia: number][] = [
	[0.25, 3, 0],
	[0.21, 0, 3],
	[0.2, 0, 1],
	[0.08, 0, 3],
	[0.08, 3, 0],
	[0.05, 3, 1],
	[0.03, 0, 0],
	[0.03, 0, 0],
	[0.02, 0, 0],
	[0.01, 0, 0],
	[0.01, 0, 0],
	[0.01, 3, 0],
	[0.01, 0, 0],
	[0.01, 0, 0],
	...Array.from({ length: 6 }, (): [number, number, number] => [0, 0, 0]),
];
const rated = PORTFOLIOS.map(([, a, b]): Rated => [a, b]);

/** Two judges' diagnoses of 200 cases: Cohen (1968), Table 1, in per cent of the cases. */
const DIAGNOSES = [
	[44, 7, 9],
	[5, 20, 5],
	[1, 3, 6],
];
const diagnosed = DIAGNOSES.flatMap((row, a) =>
	row.flatMap((count, b) => Array.from({ length: 2 * count }, (): Rated => [a, b])),
);

describe('Signorino and Ritter’s S', () => {
	test('is 0.4 for Germany and Russia in 1914, and -0.46 weighted by capability', () => {
		expect(similarity(rated, 3)).toBeCloseTo(0.4, 10);
		expect(
			similarity(
				rated,
				3,
				PORTFOLIOS.map(([capability]) => capability),
			),
		).toBeCloseTo(-0.46, 10);
	});

	test('is 1, 0 and -1 at the ends and in the middle', () => {
		expect(similarity([[3, 3]], 6)).toBe(1);
		expect(similarity([[3, 0]], 6)).toBe(0);
		expect(similarity([[3, -3]], 6)).toBe(-1);
		expect(similarity([], 6)).toBeNull();
	});
});

describe('Cohen’s weighted kappa', () => {
	test('is .348 for the diagnoses with his weights, and .492 where all disagreements are alike', () => {
		const weights = [
			[0, 1, 3],
			[1, 0, 6],
			[3, 6, 0],
		];
		expect(diagnosed).toHaveLength(200);
		expect(weightedKappa(diagnosed, (a, b) => weights[a]![b]!)).toBeCloseTo(0.348, 3);
		expect(weightedKappa(diagnosed, (a, b) => (a === b ? 0 : 1))).toBeCloseTo(0.492, 3);
	});

	test('is -0.0776 for Germany and Russia in 1914, as fpsim gives it', () => {
		expect(weightedKappa(rated, squared)).toBeCloseTo(-0.07758621, 8);
	});

	test('is not defined where nothing can differ', () => {
		expect(weightedKappa([])).toBeNull();
		expect(
			weightedKappa([
				[1, 1],
				[1, 1],
			]),
		).toBeNull();
	});
});
