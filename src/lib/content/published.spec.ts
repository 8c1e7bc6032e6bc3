import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { viewpointEntries } from '#lib/atlas/entries.ts';
import { sentencesOf } from '#lib/atlas/sentences.ts';
import { compileCorpus } from './compile.ts';
import { publishedCorpus, publishedDocument, WITHHELD, withheldShare } from './published.ts';
import { readCorpus } from './read.ts';
import type { CorpusDocument, Relation, Span } from '#lib/corpus/types.ts';

const whole = compileCorpus(readCorpus('src/content'));
const asQuotes = whole.documents.map((document): CorpusDocument => {
	return { ...document, publish: 'quotes' };
});
const pairs = asQuotes.map((document) => ({
	id: document.id,
	document,
	published: publishedDocument(document),
}));
const is = (id: string) => pairs.find((pair) => pair.id === id)!;

const isBar = (words: string) => [...words].every((character) => character === WITHHELD);
const wordsOf = (text: string) => sentencesOf(text).map(({ start, end }) => text.slice(start, end));
const numbered = (relations: readonly Pick<Relation, 'quotes'>[], text: string) => {
	const quotes = relations.flatMap(({ quotes }) => quotes);
	const touched = sentencesOf(text).map((sentence) =>
		quotes.some((quote) => quote.start < sentence.end && sentence.start < quote.end),
	);
	return touched.map((_, i) => touched[i - 1] || touched[i] || touched[i + 1] || false);
};

/** A document of the words given; quotes by their words. */
function written(text: string, ...quotes: string[]): CorpusDocument {
	const [{ document }] = pairs as [(typeof pairs)[number]];
	const [relation] = document.relations as [Relation];
	const at = (exact: string) => ({
		exact,
		start: text.indexOf(exact),
		end: text.indexOf(exact) + exact.length,
	});
	return {
		...document,
		text,
		relations: [{ ...relation, rationale: null, overrides: [], quotes: quotes.map(at) }],
		mentions: [],
		places: [],
		regions: [],
	};
}

describe('a document of which only the quotes are published', () => {
	it('keeps the sentence under a quote and one on each side, headings counted', () => {
		const text = 'One. Two.\n\nA heading\n\nThree is long. Four. Five.\n\nSix? Seven.';
		expect(publishedDocument(written(text, 'is long')).text).toBe(
			'\n█████████\nA heading\n\nThree is long. Four.\n█████████████████\n',
		);
		expect(publishedDocument(written('One. Two. Three. Four.', 'wo')).text).toBe(
			'One. Two. Three.\n████\n',
		);
		expect(publishedDocument(written('One. Two. Three.\n', 'Two')).text).toBe('One. Two. Three.\n');
	});

	it('keeps nothing where nothing is quoted', () => {
		expect(publishedDocument(written('One. Two.')).text).toBe('\n███████\n');
	});

	it.each(pairs)('$id: what is kept stands where it stood', ({ document, published }) => {
		expect(published.text).toHaveLength(document.text.length);
		const wrong = published.relations.flatMap(({ id, quotes }) =>
			quotes.filter((q) => published.text.slice(q.start, q.end) !== q.exact).map(() => id),
		);
		expect(wrong).toEqual([]);
		expect(published.relations).toEqual(document.relations);
	});

	it.each(pairs)('$id: its sentences are those that are kept, and bars', (pair) => {
		const { document, published } = pair;
		const kept = numbered(document.relations, document.text);
		expect(wordsOf(published.text).filter((words) => !isBar(words))).toEqual(
			wordsOf(document.text).filter((_, i) => kept[i]),
		);
		expect(withheldShare(published) > 0).toBe(kept.includes(false));
	});

	it('withholds something of most documents, else nothing would be tested', () => {
		expect(pairs.filter(({ published }) => withheldShare(published) > 0).length).toBeGreaterThan(4);
	});

	it.each(pairs)('$id: no word that is withheld can be found in it', ({ document, published }) => {
		const kept = numbered(document.relations, document.text);
		const everything = JSON.stringify(published);
		const found = wordsOf(document.text)
			.filter((words, i) => !kept[i] && words.split(' ').length > 4)
			.filter((words) => everything.includes(JSON.stringify(words).slice(1, -1)));
		expect(found).toEqual([]);
		expect(JSON.stringify(document)).toContain(JSON.stringify(document.text).slice(1, -1));
	});

	it('has the same sentences as the whole, whatever the text and the quotes', () => {
		const piece = fc.constantFrom(
			...['A', 'b c', '. ', '.', 'U.S. ', '\n', '? ', '“', '” ', '… ', ' – ', '3', '😀', '!'],
		);
		const cut = fc.tuple(fc.nat(60), fc.integer({ min: 1, max: 5 }));
		fc.assert(
			fc.property(
				fc.array(piece, { minLength: 1, maxLength: 40 }),
				fc.array(cut, { maxLength: 2 }),
				(pieces, cuts) => {
					const text = pieces.join('');
					const document = written(text);
					const [relation] = document.relations as [Relation];
					relation.quotes = cuts
						.map(([start, length]) => ({ start, end: Math.min(start + length, text.length) }))
						.filter(({ start, end }) => start < end)
						.map((span) => ({ ...span, exact: text.slice(span.start, span.end) }))
						// Blanks between sentences are in none: they are not quoted.
						.filter(({ exact }) => exact.trim() !== '');
					const kept = numbered([relation], text);
					const published = publishedDocument(document).text;
					expect(published).toHaveLength(text.length);
					expect(wordsOf(published).filter((words) => !isBar(words))).toEqual(
						wordsOf(text).filter((_, i) => kept[i]),
					);
					for (const { exact, start, end } of relation.quotes)
						expect(published.slice(start, end)).toBe(exact);
				},
			),
			{ numRuns: 500 },
		);
	});

	it('has the same maps and figures as the whole', () => {
		const published = pairs.map((pair) => pair.published);
		expect(viewpointEntries(published, {}, () => null)).toEqual(
			viewpointEntries(whole.documents, {}, () => null),
		);
	});

	it('names actors and places only where their names are published', () => {
		const named = ({ text }: CorpusDocument, spans: readonly Span[]) =>
			spans.map(({ start, end }) => text.slice(start, end));
		const spans = ({ mentions, places }: CorpusDocument) => [
			...mentions,
			...places.flatMap((place) => place.mentions),
		];
		for (const { document, published } of pairs) {
			const kept = spans(published);
			expect(named(published, kept)).toEqual(named(document, kept));
			expect(named(published, kept).join('')).not.toContain(WITHHELD);
			expect(published.places.map(({ mentions }) => mentions.length)).not.toContain(0);
		}
		const { document, published } = is('are-values-the-problem');
		expect(published.mentions.length).toBeGreaterThan(10);
		expect(published.mentions.length).toBeLessThan(document.mentions.length);
		expect(published.named).toEqual(document.named);
	});

	it('keeps those passages of a region that are published whole, with their headings', () => {
		const { document, published } = is('ummah-pivot');
		const passages = ({ regions }: CorpusDocument) => regions.flatMap((region) => region.passages);
		const words = published.text;
		expect(published.regions.map(({ id }) => id)).toEqual(document.regions.map(({ id }) => id));
		expect(passages(published).length).toBeGreaterThan(5);
		for (const { start, end, heading } of passages(published)) {
			expect(words.slice(start, end)).toBe(document.text.slice(start, end));
			expect(words).toContain(heading);
		}
		const uncoded = publishedDocument({ ...document, relations: [] });
		expect(passages(uncoded)).toEqual([]);
	});

	it('is refused where a rationale says what the text may not', () => {
		const secret = 'Nobody is to read these words.';
		const document = written(`${secret} Two. Three. Four.`, 'Four');
		const [relation] = document.relations as [Relation];
		const repeats = (change: Partial<Relation>) => () =>
			publishedDocument({ ...document, relations: [{ ...relation, ...change }] });
		expect(repeats({ rationale: `The text says: “${secret}”` })).toThrow(
			`${relation.id}: the rationale repeats a sentence that "publish": "quotes" withholds: “${secret}”`,
		);
		expect(repeats({ overrides: [{ group: 'west', reason: secret }] })).toThrow(secret);
		expect(repeats({ rationale: 'Four follows from Three and Two.' })).not.toThrow();
	});
});

describe('a document that is published in full', () => {
	const full = whole.documents.map((document) => ({ ...document, publish: 'full' as const }));

	it('stays as it is', () => {
		const corpus = { ...whole, documents: full };
		expect(publishedCorpus(corpus)).toEqual(corpus);
		expect(full.map(withheldShare)).toEqual(full.map(() => 0));
	});

	it('is told from others of its corpus', () => {
		const documents = full.map((document, i) => {
			return i === 0 ? { ...document, publish: 'quotes' as const } : document;
		});
		const published = publishedCorpus({ ...whole, documents }).documents;
		expect(published[0]?.text).toContain(WITHHELD);
		expect(published.slice(1)).toEqual(full.slice(1));
	});
});
