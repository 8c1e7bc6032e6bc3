import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { segmentsOf } from './segments.ts';

const span = (most: number) =>
	fc
		.tuple(fc.nat(most), fc.nat(most))
		.map(([a, b]) => ({ start: Math.min(a, b), end: Math.max(a, b) }));

/** A text with marks that nest and overlap, and a part of it. */
const marked = fc.string({ minLength: 1, maxLength: 60, unit: 'grapheme' }).chain((text) =>
	fc.record({
		text: fc.constant(text),
		marks: fc.array(
			span(text.length).filter(({ start, end }) => start < end),
			{ maxLength: 8 },
		),
		part: span(text.length).filter(({ start, end }) => start < end),
	}),
);

describe('segments', () => {
	test('put together are the text, to the letter', () => {
		fc.assert(
			fc.property(marked, ({ text, marks, part }) => {
				const joined = segmentsOf(text, marks, part).map((segment) => segment.text);
				expect(joined.join('')).toBe(text.slice(part.start, part.end));
			}),
		);
	});

	test('have exactly the marks that lie over each of their characters', () => {
		fc.assert(
			fc.property(marked, ({ text, marks, part }) => {
				for (const { start, end, marks: over } of segmentsOf(text, marks, part))
					for (let at = start; at < end; at++)
						expect(over).toEqual(marks.filter((mark) => mark.start <= at && at < mark.end));
			}),
		);
	});

	test('without marks are the text', () => {
		expect(segmentsOf('Libya', [])).toEqual([{ start: 0, end: 5, text: 'Libya', marks: [] }]);
	});

	test('of nested marks are cut at each boundary', () => {
		const quote = { start: 0, end: 11 };
		const mention = { start: 4, end: 9 };
		const cut = segmentsOf('The Kurds in Syria', [quote, mention]);
		expect(cut.map(({ text, marks }) => [text, marks.length])).toEqual([
			['The ', 1],
			['Kurds', 2],
			[' i', 1],
			['n Syria', 0],
		]);
	});
});
