import { expect, test } from 'vitest';
import { interval } from './interval.ts';

const mean = (items: readonly number[]) =>
	items.length ? items.reduce((a, b) => a + b, 0) / items.length : null;

test('is that of the textbook for a share: about 1.96 standard errors to each side', () => {
	const items = Array.from({ length: 100 }, (_, i) => (i < 50 ? 1 : 0));
	const byItself = items.map((value, i) => ({ value, i }));
	const [low, high] = interval(
		byItself,
		({ i }) => i,
		(drawn) => mean(drawn.map(({ value }) => value)),
	)!;
	expect(low).toBeGreaterThan(0.37);
	expect(low).toBeLessThan(0.43);
	expect(high).toBeGreaterThan(0.57);
	expect(high).toBeLessThan(0.63);
});

test('is wider where items come in clusters, and the same every time', () => {
	const items = Array.from({ length: 100 }, (_, i) => ({
		value: i < 50 ? 1 : 0,
		sentence: i / 10,
	}));
	const width = (cluster: (sentence: number) => number) => {
		const found = () =>
			interval(
				items,
				({ sentence }) => cluster(sentence),
				(drawn) => mean(drawn.map(({ value }) => value)),
			)!;
		expect(found()).toEqual(found());
		return found()[1] - found()[0];
	};
	expect(width(Math.floor)).toBeGreaterThan(2 * width((sentence) => sentence));
});

test('there is none where the figure is seldom defined', () => {
	expect(
		interval(
			[1, 2, 3],
			(item) => item,
			() => null,
		),
	).toBeNull();
});
