import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { sentencesOf, sentencesUnder } from './sentences.ts';
import { loadDocument } from '#lib/site/data/documents.ts';

const inWords = (text: string) => sentencesOf(text).map(({ start, end }) => text.slice(start, end));

describe('the sentences of a text', () => {
	test.each([
		['end where a full stop does', 'One. Two? Three!', ['One.', 'Two?', 'Three!']],
		['do not end with “U.S.”', 'The U.S. Navy left.', ['The U.S. Navy left.']],
		[
			'do not end with a title or with “i.e.”',
			'Mr. Lavrov, i.e. Dr. No, spoke. He left.',
			['Mr. Lavrov, i.e. Dr. No, spoke.', 'He left.'],
		],
		['end with a line, which is how headings end', 'A Heading\n\nA line', ['A Heading', 'A line']],
		['end with a line that ends in “U.S.”', 'In the U.S.\nThen', ['In the U.S.', 'Then']],
		['keep their quotation marks', 'He said “No.” She left.', ['He said “No.”', 'She left.']],
	])('%s', (_, text, expected) => {
		expect(inWords(text)).toEqual(expected);
	});

	test('follow one another and leave out nothing but white space', () => {
		const piece = fc.constantFrom('A', 'b c', '. ', 'U.S. ', 'Mr. ', '\n', '? ', '“', '”', ' ');
		fc.assert(
			fc.property(fc.array(piece, { maxLength: 30 }), (pieces) => {
				const text = pieces.join('');
				let at = 0;
				for (const { start, end } of sentencesOf(text)) {
					expect(text.slice(at, start).trim()).toBe('');
					expect(end).toBeGreaterThan(start);
					at = end;
				}
				expect(text.slice(at).trim()).toBe('');
			}),
		);
	});

	test('hold the headings of a real text as sentences of their own', async () => {
		const { text } = await loadDocument('ummah-pivot');
		expect(inWords(text)).toContain('Levant: Resolving the War in Syria');
	});
});

describe('the sentences under spans', () => {
	const text = 'One. Two. Three.';
	const under = (...spans: [number, number][]) =>
		sentencesUnder(
			text,
			spans.map(([start, end]) => ({ start, end })),
		).map(({ start, end }) => text.slice(start, end));

	test('are those that a span touches, each once', () => {
		expect(under([6, 7], [5, 9])).toEqual(['Two.']);
		expect(under([2, 7])).toEqual(['One.', 'Two.']);
	});

	test('are not those that a span only borders on', () => {
		expect(under([4, 5])).toEqual([]);
		expect(under()).toEqual([]);
	});
});
