import { describe, expect, test } from 'vitest';
import { fitQuote } from './fit-quote.ts';

describe('a quote in its box', () => {
	const TEXT =
		'The first sentence is short. The second one is as long as it can be made by one who has little to say and says it at length. A third.';

	test('is whole, and as large as its box allows', () => {
		const large = fitQuote(TEXT, 600, 400);
		const small = fitQuote(TEXT, 300, 190);
		expect([large.cut, small.cut]).toEqual([false, false]);
		expect(large.setting.size).toBeGreaterThan(small.setting.size);
	});

	test('is cut after a sentence, else after a word, and never anywhere else', () => {
		expect(fitQuote(TEXT, 300, 60)).toMatchObject({
			text: 'The first sentence is short.',
			cut: true,
		});
		const { text, cut } = fitQuote(TEXT.slice(29), 300, 60);
		expect(cut).toBe(true);
		expect(TEXT.slice(29).startsWith(`${text} `)).toBe(true);
		expect(fitQuote('Unspeakableandunbreakable words', 40, 5).text).toBe(
			'Unspeakableandunbreakable',
		);
	});
});
