import { describe, expect, test } from 'vitest';
import { contextOf } from './quote-context.ts';

const at = (text: string, words: string, from = 0) => {
	const start = text.indexOf(words, from);
	return { start, end: start + words.length };
};

describe('contextOf', () => {
	const once = `${'a'.repeat(50)} Russia ${'b'.repeat(50)}`;

	test('takes 32 characters on each side', () => {
		expect(contextOf(once, at(once, 'Russia'))).toEqual({
			prefix: `${'a'.repeat(31)} `,
			suffix: ` ${'b'.repeat(31)}`,
		});
	});

	test('takes what there is at the ends of the text', () => {
		expect(contextOf('Russia first', at('Russia first', 'Russia'))).toEqual({
			prefix: '',
			suffix: ' first',
		});
		expect(contextOf('last Russia', at('last Russia', 'Russia'))).toEqual({
			prefix: 'last ',
			suffix: '',
		});
	});

	test('takes more until the words are found in one place only', () => {
		const filler = 'the same words on either side of it, again and again. ';
		const paragraph = `${filler}Russia. ${filler}`;
		const text = `One: ${paragraph}Two: ${paragraph}`;
		const second = at(text, 'Russia', text.indexOf('Two'));
		const { prefix, suffix } = contextOf(text, second);
		expect(prefix).toMatch(/Two: /);
		const found = `${prefix}Russia${suffix}`;
		expect(text.indexOf(found)).toBe(second.start - prefix.length);
		expect(text.lastIndexOf(found)).toBe(text.indexOf(found));
	});

	test('sees places that overlap', () => {
		const text = `${'ab'.repeat(60)}x`;
		const { prefix, suffix } = contextOf(text, { start: 40, end: 42 });
		const found = `${prefix}ab${suffix}`;
		expect(text.indexOf(found)).toBe(text.lastIndexOf(found));
	});

	test('cuts no character in two', () => {
		const text = `${'😀'.repeat(20)}x Russia y${'😀'.repeat(20)}`;
		const { prefix, suffix } = contextOf(text, at(text, 'Russia'));
		expect(prefix.isWellFormed()).toBe(true);
		expect(suffix.isWellFormed()).toBe(true);
		expect(prefix.length).toBeGreaterThanOrEqual(32);
	});
});
