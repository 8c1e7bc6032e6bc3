import { expect, test } from 'vitest';
import { pathLength, seriate } from './seriate.ts';

const apart = (a: number[], b: number[]) =>
	a.reduce((sum, value, i) => sum + Math.abs(value - b[i]!), 0);

test('a line that was shuffled is found again', () => {
	const line = Array.from({ length: 40 }, (_, i) => i);
	const shuffled = line.map((i) => (i * 17) % 40);
	// The rough order knows nothing but which half is which.
	const found = seriate(
		shuffled,
		(a, b) => Math.abs(a - b),
		(row) => (row < 20 ? 0 : 1),
	);
	expect(found).toEqual(line);
});

test('blocks of rows that are alike stand together, and the rough order says which comes first', () => {
	const rows = [
		[1, 1, 0, 0],
		[0, 0, 1, 1],
		[1, 1, 0, 0],
		[0, 0, 1, 1],
		[1, 1, 0, 1],
	];
	const found = seriate(rows, apart, ([first]) => -first!);
	expect(found.map(([first]) => first)).toEqual([1, 1, 1, 0, 0]);
	expect(pathLength(found, apart)).toBeLessThan(pathLength(rows, apart));
});

test('few rows, or none, are in order', () => {
	expect(
		seriate(
			[],
			() => 1,
			() => 0,
		),
	).toEqual([]);
	expect(seriate([[2]], apart, () => 0)).toEqual([[2]]);
});
