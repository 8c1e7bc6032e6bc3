import { expect, test } from 'vitest';
import { paragraphAt, paragraphsOf } from './paragraphs.ts';

const wordsOf = (text: string) =>
	paragraphsOf(text).map(({ start, end }) => text.slice(start, end));

test('a blank line parts paragraphs, and a single line break does not', () => {
	expect(wordsOf('One.\n\n\nTwo,\nstill two.\n \nThree.')).toEqual([
		'One.',
		'Two,\nstill two.',
		'Three.',
	]);
});

test('headings and bars have no number, and those that are cited are counted from 1', () => {
	const text = 'A Heading\n\nWords.\n\nWhat should be done?\n\nMore.\n█████\nRest.';
	expect(paragraphsOf(text).map(({ kind, number }) => [kind, number])).toEqual([
		['heading', null],
		['text', 1],
		['heading', null],
		['text', 2],
		['withheld', null],
		['text', 3],
	]);
});

test('a short sentence, a quotation and a line in brackets are no headings', () => {
	expect(paragraphsOf('So it is.\n\n“So it is.”\n\n(So it is)').map(({ kind }) => kind)).toEqual([
		'text',
		'text',
		'text',
	]);
});

test('characters beyond the basic plane do not move what follows', () => {
	const text = '𝔄 and 🜚.\n\n🏳️‍🌈 after';
	const [, second] = paragraphsOf(text);
	expect(text.slice(second!.start, second!.end)).toBe('🏳️‍🌈 after');
});

test('an offset between two paragraphs belongs to the next', () => {
	const paragraphs = paragraphsOf('One.\n\nTwo.');
	expect(paragraphAt(paragraphs, 3)?.number).toBe(1);
	expect(paragraphAt(paragraphs, 5)).toBe(paragraphs[1]);
	expect(paragraphAt(paragraphs, 99)).toBe(paragraphs[1]);
});
