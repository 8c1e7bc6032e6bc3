import { describe, expect, test } from 'vitest';
import { compareTwo, stepInWords } from './two.ts';
import { lookup } from '../data/tables.ts';

const { viewpoints } = lookup.tables;
const pairs = viewpoints.flatMap((first) =>
	viewpoints.filter((second) => second !== first).map((second) => [first, second] as const),
);

describe('every two viewpoints', () => {
	test('each country that one of them says something of is told once', () => {
		for (const [first, second] of pairs) {
			const { differ, same, onlyFirst, onlySecond } = compareTwo(first, second);
			const told = [differ, same, onlyFirst, onlySecond].flat().map(({ country }) => country);
			expect(new Set(told).size).toBe(told.length);
			const said = [first, second].flatMap(({ countries }) =>
				Object.entries(countries)
					.filter(([, { category }]) => category !== 'self' && category !== 'mentioned')
					.map(([country]) => country),
			);
			const selves = [first, second].flatMap(({ countries }) =>
				Object.keys(countries).filter((country) => countries[country]!.category === 'self'),
			);
			expect(new Set(told)).toEqual(new Set(said.filter((country) => !selves.includes(country))));
		}
	});

	test('nothing is measured across powers, and never from one country', () => {
		for (const [first, second] of pairs) {
			const { samePower, figures } = compareTwo(first, second);
			if (!samePower) expect(figures).toBeNull();
			if (figures) expect(figures.n).toBeGreaterThan(1);
		}
		expect(pairs.some(([first, second]) => compareTwo(first, second).figures)).toBe(true);
	});

	test('the other way round steps are the opposite, and the figures the same', () => {
		for (const [first, second] of pairs) {
			const there = compareTwo(first, second);
			const back = compareTwo(second, first);
			const steps = ({ differ }: typeof there) =>
				Object.fromEntries(differ.map(({ country, step }) => [country, step]));
			expect(steps(back)).toEqual(
				Object.fromEntries(
					Object.entries(steps(there)).map(([country, step]) => [country, step && -step]),
				),
			);
			expect(back.figures?.similarity).toBe(there.figures?.similarity);
		}
	});
});

test('a step in words', () => {
	expect(stepInWords(1)).toBe('one step towards ally');
	expect(stepInWords(-5)).toBe('5 steps towards adversary');
});
