import { describe, expect, test } from 'vitest';
import { coverageOf, isClaimed, isHeading, paragraphsOf } from './coverage.ts';
import { viewpointEntries } from './entries.ts';
import { compileCorpus } from '#lib/content/compile.ts';
import { readCorpus } from '#lib/content/read.ts';
import type { CorpusDocument, Mention, Relation } from '#lib/corpus/types.ts';

const text = [
	'A Heading',
	'',
	'Russia courts Egypt. It holds the Gulf dear.',
	'Iraq is a neighbour.',
	' ',
	'  Nothing is said here of Iraq.',
].join('\n');

const span = (exact: string) => {
	const start = text.indexOf(exact);
	if (start === -1) throw new Error(`“${exact}” is not in the text`);
	return { exact, start, end: start + exact.length };
};

const relation = (id: string, quotes: string[], more: Partial<Relation> = {}) => ({
	id,
	subject: 'RUS',
	category: 'partner',
	voice: 'author',
	scope: null,
	overall: true,
	quotes: quotes.map(span),
	...more,
});

const small = (relations: object[], mentions: Mention[] = []) =>
	({ id: 'small', text, vantages: ['RUS'], relations, mentions }) as unknown as CorpusDocument;

const coverage = (...relations: object[]) => coverageOf(small(relations), []);

describe('a heading', () => {
	test.each([
		'Russian Interests',
		'What should America do?',
		'Ukraine: “Old Friends” (and New)',
		'In the USA',
	])('%s', (line) => {
		expect(isHeading(line)).toBe(true);
	});

	test.each([
		['ends like a statement', 'He left.'],
		['ends like a statement in quotation marks', 'He said “no.”'],
		['ends like a statement in brackets', '(The first one can be read here.)'],
		['introduces a list', 'There are three reasons:'],
		['breaks off', 'There are reasons…'],
		['is as long as a paragraph', 'many words '.repeat(12).trim()],
	])('is no line that %s', (_, line) => {
		expect(isHeading(line)).toBe(false);
	});
});

describe('the paragraphs of a small text', () => {
	const words = (document: CorpusDocument) =>
		paragraphsOf(document).map(({ line, start, end }) => [line, text.slice(start, end)]);

	test('are its lines without headings, empty lines and white space, numbered as in the file', () => {
		expect(words(small([]))).toEqual([
			[3, 'Russia courts Egypt. It holds the Gulf dear.'],
			[4, 'Iraq is a neighbour.'],
			[6, 'Nothing is said here of Iraq.'],
		]);
	});

	test('name each actor once, in the order of the text', () => {
		const name = (exact: string, actor: string): Mention => ({
			actor,
			kind: 'country',
			...span(exact),
		});
		const document = small([], [name('Russia', 'RUS'), name('Egypt', 'EGY'), name('It', 'RUS')]);
		expect(paragraphsOf(document).map(({ names }) => names)).toEqual([['RUS', 'EGY'], [], []]);
	});

	test('both have the relation whose quote goes over the end of one', () => {
		const [first, second, third] = paragraphsOf(small([relation('a', ['dear.\nIraq'])]));
		expect(first?.relations.map(({ id }) => id)).toEqual(['a']);
		expect(second?.relations.map(({ id }) => id)).toEqual(['a']);
		expect(third?.relations).toEqual([]);
	});

	test('have a relation once, however many of its quotes lie in them', () => {
		const [first] = paragraphsOf(small([relation('a', ['courts Egypt', 'holds the Gulf'])]));
		expect(first?.relations).toHaveLength(1);
	});

	test('do not have a relation that quotes only the line break before them', () => {
		const paragraphs = paragraphsOf(small([relation('a', ['dear.\n'])]));
		expect(paragraphs.map(({ relations }) => relations.length)).toEqual([1, 0, 0]);
	});

	test('claim something where one relation says more than that the object is named', () => {
		const named = relation('a', ['courts Egypt', 'a neighbour'], { category: 'mentioned' });
		const paragraphs = paragraphsOf(small([named, relation('b', ['holds the Gulf'])]));
		expect(paragraphs.map(isClaimed)).toEqual([true, false, false]);
	});
});

describe('the coverage of a small document', () => {
	test('counts paragraphs by what is coded in them, and headings apart', () => {
		const named = relation('a', ['a neighbour'], { category: 'mentioned' });
		expect(coverage(named, relation('b', ['courts Egypt'])).paragraphs).toEqual({
			total: 3,
			withRelation: 2,
			namedOnly: 1,
			withoutRelation: 1,
			headings: 1,
		});
	});

	test('counts what several quotes share once', () => {
		const { characters, sentences } = coverage(
			relation('a', ['courts Egypt', 'Egypt. It']),
			relation('b', ['courts Egypt']),
		);
		expect(characters.quoted).toBe('courtsEgypt.It'.length);
		expect(sentences).toEqual({ total: 5, quoted: 2 });
	});

	test('counts no white space, within a quote or outside', () => {
		const { characters } = coverage(relation('a', ['dear.\nIraq is']));
		expect(characters).toEqual({
			total: text.split(/\s+/).join('').length,
			quoted: 'dear.Iraqis'.length,
		});
	});

	test('counts nothing quoted where nothing is coded', () => {
		const { characters, sentences, paragraphs, relations } = coverage();
		expect([characters.quoted, sentences.quoted, paragraphs.withRelation]).toEqual([0, 0, 0]);
		expect(relations.total).toBe(0);
	});

	test('counts relations by what they are', () => {
		const part = { overall: false };
		const { relations } = coverage(
			relation('a', ['Egypt']),
			relation('b', ['Iraq'], { category: 'mentioned' }),
			relation('c', ['Egypt'], { ...part, scope: 'trade', voice: 'Foreign Ministry' }),
			relation('d', ['Egypt'], { ...part, scope: 'history' }),
			relation('e', ['Gulf'], { ...part, scope: 'libya', subject: 'EGY' }),
			relation('f', ['Gulf'], { subject: 'IRQ' }),
		);
		expect(relations).toEqual({
			total: 6,
			overall: 3,
			mentioned: 1,
			scoped: 2,
			history: 1,
			otherPairs: 2,
			reported: 1,
		});
	});

	test('counts mentions by kind, and what they name', () => {
		const mention = (kind: Mention['kind'], actor: string) => ({ kind, actor, start: 0, end: 1 });
		const { mentions } = coverageOf(
			small(
				[],
				[
					mention('country', 'RUS'),
					mention('country', 'RUS'),
					mention('country', 'EGY'),
					mention('group', 'gulf-states'),
					mention('place', 'crimea'),
				],
			),
			[],
		);
		expect(mentions).toEqual({
			country: { found: 3, different: 2 },
			group: { found: 1, different: 1 },
			'non-state': { found: 0, different: 0 },
			place: { found: 1, different: 1 },
		});
	});

	test('has the viewpoints of the document, and no other', () => {
		const viewpoint = (document: string, sentences: number) => {
			return { id: `${document}/RUS`, document, figures: { sentences } };
		};
		const { viewpoints } = coverageOf(small([]), [viewpoint('other', 1), viewpoint('small', 2)]);
		expect(viewpoints).toEqual([{ id: 'small/RUS', sentences: 2 }]);
	});
});

describe('the coverage of the corpus', () => {
	const { documents, regions } = compileCorpus(readCorpus('src/content'));
	const entries = viewpointEntries(documents, {}, () => null);
	const covered = documents.map((document) => ({
		document,
		found: coverageOf(document, entries),
	}));

	test.each(covered)('adds up: $document.id', ({ document, found }) => {
		const { mentions, paragraphs, characters, sentences, relations, viewpoints } = found;
		expect(paragraphs.withRelation + paragraphs.withoutRelation).toBe(paragraphs.total);
		expect(paragraphs.namedOnly).toBeLessThanOrEqual(paragraphs.withRelation);
		expect(paragraphs.withRelation).toBeGreaterThan(0);
		expect(Object.values(mentions).reduce((sum, { found }) => sum + found, 0)).toBe(
			document.mentions.length,
		);
		expect(mentions.country.different).toBe(document.named.length);
		expect(relations.total).toBe(document.relations.length);
		expect(relations.overall).toBeGreaterThanOrEqual(relations.mentioned);
		for (const { total, quoted } of [characters, sentences]) {
			expect(quoted).toBeGreaterThan(0);
			expect(quoted).toBeLessThanOrEqual(total);
		}
		expect(viewpoints.map(({ id }) => id)).toEqual(
			document.vantages.map((subject) => `${document.id}/${subject}`),
		);
		for (const viewpoint of viewpoints) {
			expect(viewpoint.sentences).toBeLessThanOrEqual(sentences.quoted);
		}
	});

	test.each(covered)('leaves out only what a heading says: $document.id', ({ document }) => {
		const { text, relations } = document;
		const inParagraphs = new Set(paragraphsOf(document).flatMap((p) => p.relations));
		const outside = relations.filter((relation) => !inParagraphs.has(relation));
		const lines = outside.flatMap(({ quotes }) =>
			quotes.map(({ start }) => text.slice(text.lastIndexOf('\n', start) + 1).split('\n')[0]),
		);
		expect(lines.filter((line) => line === undefined || !isHeading(line))).toEqual([]);
	});

	test('takes the headings of the regions for headings, and their passages for paragraphs', () => {
		const passages = regions.flatMap((region) => region.passages);
		const document = documents.find(({ id }) => id === 'ummah-pivot');
		const starts = new Set(document && paragraphsOf(document).map(({ start }) => start));
		expect(passages).not.toEqual([]);
		for (const { section, heading, start } of passages) {
			expect([section, heading].map(isHeading)).toEqual([true, true]);
			expect(starts).toContain(start);
		}
	});

	test('tells a short paragraph from a question that is a heading', () => {
		const document = documents.find(({ id }) => id === 'too-alone');
		const paragraphs = document && paragraphsOf(document);
		const words = paragraphs?.map(({ start, end }) => document?.text.slice(start, end));
		expect(words).toContain('China does not just use its economic potential to advance its goals.');
		expect(words).not.toContain('What should America do?');
	});
});
