import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { extractText } from './extract.ts';
import { readCorpus } from './read.ts';
import type { Extraction, Removed } from '#lib/corpus/schema/extraction.ts';

const SOURCE =
	'A Title\n\nFirst, a paragraph. \n\nA caption.\nPhoto: AP\n\nSecond.\n\nLeave a comment';

const RECIPE: Extraction = [
	{ lines: [1, 2], is: 'title', begins: 'A Title' },
	{ lines: [3, 4], is: 'text', begins: 'First' },
	{ lines: [5, 7], is: 'photo caption', begins: 'A caption' },
	{ lines: [8, 9], is: 'text', begins: 'Second' },
	{ lines: [10, 10], is: 'comment form', begins: 'Leave' },
];

describe('extractText', () => {
	it('keeps the text to the letter, and its paragraphs apart', () => {
		expect(extractText(SOURCE, RECIPE).text).toBe('First, a paragraph. \n\nSecond.');
	});

	it('lists what it removes with its words, place and reason', () => {
		const { removed } = extractText(SOURCE, RECIPE);
		expect(removed.map(({ reason, text }) => [reason, text])).toEqual([
			['title', 'A Title'],
			['photo caption', 'A caption.\nPhoto: AP'],
			['comment form', 'Leave a comment'],
		]);
		for (const { start, end, text } of removed) expect(SOURCE.slice(start, end)).toBe(text);
	});

	it('does not repeat the words of another article', () => {
		const recipe: Extraction = [
			{ lines: [1, 7], is: 'another article', begins: 'A Title' },
			{ lines: [8, 10], is: 'text', begins: 'Second' },
		];
		expect(extractText(SOURCE, recipe).removed).toEqual([
			{ reason: 'another article', start: 0, end: 51, text: null },
		]);
	});

	it.each([
		['a line that is in no stretch', RECIPE.slice(0, 4), 'lines 10–10 of the file are in no'],
		['a gap', RECIPE.filter((_, i) => i !== 2), 'the next line is 5'],
		[
			'other words than the recipe was written for',
			[{ lines: [1, 10] as [number, number], is: 'text' as const, begins: 'Another' }],
			'begins “A Title”, not “Another”',
		],
	])('stops at %s', (_, recipe, message) => {
		expect(() => extractText(SOURCE, recipe)).toThrow(message);
	});

	it('loses no line, however the file is cut', () => {
		const keepsAll = fc.property(
			fc.array(fc.stringMatching(/^[a-z ]{0,6}$/), { minLength: 1, maxLength: 12 }),
			fc.array(fc.boolean(), { minLength: 12, maxLength: 12 }),
			(lines, isText) => {
				const recipe = lines.map((_, i) => ({
					lines: [i + 1, i + 1] as [number, number],
					is: isText[i] ? ('text' as const) : ('teaser' as const),
					begins: '',
				}));
				const { text, removed } = extractText(lines.join('\n'), recipe);
				const kept = [...text.split('\n'), ...removed.map(({ text }) => text)].filter(Boolean);
				return kept.sort().join('|') === lines.filter(Boolean).sort().join('|');
			},
		);
		expect(() => fc.assert(keepsAll)).not.toThrow();
	});
});

describe('the texts as they lie in the content', () => {
	const raw = readCorpus('src/content');
	const ids = JSON.parse(raw['documents.json'] ?? '[]') as string[];
	const document = (id: string) => ({
		text: raw[`documents/${id}/text.txt`] ?? '',
		removed: JSON.parse(raw[`documents/${id}/removed.json`] ?? '[]') as Removed,
	});

	it.each(ids)('%s has no blank edges and nothing that was removed', (id) => {
		const { text, removed } = document(id);
		expect(text).toMatch(/^\S[^]*\S$/);
		const left = removed.filter((entry) => entry.text !== null && text.includes(entry.text));
		expect(left).toEqual([]);
	});

	it('keeps misprints, Markdown and blanks at the end of a line', () => {
		expect(document('too-alone').text).toContain('interventionist China. lead.');
		expect(document('too-alone').text).toContain('military alliance capabilities).\u00a0\n\nBut');
		expect(document('changing-alliance-structures').text).toContain('*minilateralism*');
		expect(document('changing-alliance-structures').text).toContain('capitals\n\nwere able');
		expect(document('ummah-pivot').text).toMatch(/^\(This is the second and final part/);
	});
});
