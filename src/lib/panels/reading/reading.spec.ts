import { describe, expect, test } from 'vitest';
import { noteAt, readingOf } from './reading.ts';
import { quoteAnchor } from '../citation.ts';
import { publishedDocument, withheldShare } from '#lib/content/published.ts';
import { loadDocuments } from '#lib/site/data/documents.ts';
import { lookup } from '#lib/site/data/tables.ts';
import { joined } from '#test/joined.ts';
import type { Mention, Quote, Relation } from '#lib/corpus/types.ts';

const documents = await loadDocuments(lookup.tables.documents.map(({ id }) => id));

describe.each(documents.map((document) => [document.id, document] as const))(
	'%s',
	(_, document) => {
		const { paragraphs, notes } = readingOf(document);
		const runs = paragraphs.flatMap(({ runs }) => runs);

		test('the runs, and the pieces in them, are the text to the letter', () => {
			for (const { start, end, runs } of paragraphs) {
				const words = document.text.slice(start, end);
				expect(runs.map(({ text }) => text).join('')).toBe(words);
				expect(runs.flatMap(({ pieces }) => pieces.map(({ text }) => text)).join('')).toBe(words);
			}
			const between = paragraphs.map(({ end }, i) =>
				document.text.slice(end, paragraphs[i + 1]?.start ?? document.text.length),
			);
			expect(between.join('').trim()).toBe('');
		});

		test('every quote of every relation is marked once, and its anchor leads to it', () => {
			for (const relation of document.relations)
				for (const quote of relation.quotes) {
					const note = noteAt(notes, quoteAnchor(relation, quote))!;
					expect(note.quote).toMatchObject({ start: quote.start, end: quote.end });
					const marked = runs.filter(({ notes }) => notes.includes(note));
					expect(marked.map(({ text }) => text).join('')).toBe(joined(quote.exact));
					expect(marked.filter(({ opens }) => opens.includes(note))).toEqual([marked[0]]);
					expect(marked.filter(({ closes }) => closes.includes(note))).toEqual([marked.at(-1)]);
				}
			expect(new Set(notes.map(({ quote }) => `${quote.start}-${quote.end}`)).size).toBe(
				notes.length,
			);
		});

		test('nothing else is marked', () => {
			for (const { start, text, notes } of runs) {
				const quoted = document.relations.some(({ quotes }) =>
					quotes.some((quote) => quote.start < start + text.length && quote.end > start),
				);
				expect(notes.length > 0).toBe(quoted);
			}
		});

		test('where only quotes are published, each of them is marked all the same, between bars', () => {
			const published = publishedDocument({ ...document, publish: 'quotes' });
			const { paragraphs, notes: kept } = readingOf(published);
			expect(kept.map(({ quote }) => quote)).toEqual(notes.map(({ quote }) => quote));
			const runs = paragraphs.flatMap(({ runs }) => runs);
			for (const note of kept) {
				const marked = runs.filter(({ notes }) => notes.includes(note));
				expect(marked.map(({ text }) => text).join('')).toBe(joined(note.quote.exact));
			}
			const bars = paragraphs.filter(({ kind }) => kind === 'withheld');
			expect(bars.length > 0).toBe(withheldShare(published) > 0);
			for (const { kind, runs } of paragraphs)
				if (kind !== 'withheld') expect(runs.map(({ text }) => text).join('')).not.toContain('█');
		});

		test('notes are counted in the order of the text, and every one has its category below it', () => {
			const starts = notes.map(({ quote }) => quote.start);
			expect(starts).toEqual([...starts].sort((a, b) => a - b));
			for (const { lines, relations } of notes) {
				expect(lines.length).toBeGreaterThan(0);
				for (const { category } of lines)
					expect(relations.map((relation) => relation.category)).toContain(category);
			}
		});
	},
);

// A text of our own for what the corpus does not have: signs beyond the basic plane, words across paragraphs.
const TEXT = '𝔄𝔏𝔅 hails 🇹🇩 Chad.\n\n🜚 And Chad hails back.';
const quoteOf = (exact: string): Quote => {
	const start = TEXT.indexOf(exact);
	return { exact, start, end: start + exact.length };
};
const relation = (id: string, exact: string, more: Partial<Relation> = {}): Relation => ({
	id: `own/${id}`,
	document: 'own',
	subject: 'ALB',
	object: 'TCD',
	objectKind: 'country',
	category: 'ally',
	direction: 'one-way',
	modality: 'is',
	basis: 'explicit',
	voice: 'author',
	scope: null,
	overall: true,
	quotes: [quoteOf(exact)],
	rationale: null,
	overrides: [],
	...more,
});
const chad = (from: number): Mention => {
	const start = TEXT.indexOf('Chad', from);
	return { actor: 'TCD', kind: 'country', start, end: start + 4 };
};
const own = {
	text: TEXT,
	vantages: ['ALB'],
	mentions: [chad(0), chad(25)],
	relations: [
		relation('across', '🇹🇩 Chad.\n\n🜚 And'),
		relation('within', 'Chad.', { category: 'partner', basis: 'inferred' }),
		relation('crossing', 'And Chad', { category: 'adversary' }),
	],
};

test('words that go on in the next paragraph are one note, begun once and ended once', () => {
	const { paragraphs, notes } = readingOf(own);
	const across = noteAt(notes, 'own/across')!;
	const marked = paragraphs.map(({ runs }) =>
		runs.flatMap(({ notes, text }) => (notes.includes(across) ? text : [])).join(''),
	);
	expect(marked).toEqual(['🇹🇩 Chad.', '🜚 And']);
	expect(paragraphs.map(({ runs }) => runs.flatMap(({ opens }) => opens)[0])).toEqual([
		across,
		noteAt(notes, 'own/crossing'),
	]);
	expect(paragraphs[1]!.runs.flatMap(({ closes }) => closes)).toContain(across);
});

test('of marks that lie over one another the narrowest comes first', () => {
	const { paragraphs } = readingOf(own);
	const run = paragraphs[0]!.runs.find(({ notes }) => notes.length === 2)!;
	expect(run.text).toBe('Chad.');
	expect(run.notes.map(({ anchors }) => anchors[0])).toEqual(['own/within', 'own/across']);
	expect(run.notes[0]!.lines).toEqual([{ category: 'partner', form: 'soft' }]);
	expect(run.pieces).toEqual([
		{ start: run.start, text: 'Chad', country: 'TCD' },
		{ start: run.start + 4, text: '.', country: null },
	]);
});

test('marks that cross each other are cut where they do', () => {
	const { paragraphs } = readingOf(own);
	expect(
		paragraphs[1]!.runs.map(({ text, notes }) => [text, notes.map(({ anchors }) => anchors[0])]),
	).toEqual([
		['🜚 ', ['own/across']],
		['And', ['own/crossing', 'own/across']],
		[' Chad', ['own/crossing']],
		[' hails back.', []],
	]);
});

test('a paragraph says which countries it names', () => {
	expect(readingOf(own).paragraphs.map(({ named }) => named)).toEqual([['TCD'], ['TCD']]);
});
