import { plugins } from '@citation-js/core';
import '@citation-js/plugin-bibtex';
import '@citation-js/plugin-ris';
import { expect, test } from 'vitest';
import { bibtex, cslJson, cslOf, ris, type Cited } from './cite.ts';
import { loadDocuments } from '#lib/site/data/documents.ts';
import { lookup } from '#lib/site/data/tables.ts';

// What reference managers make of it is asked of a library that reads these formats.
type Item = Record<string, unknown>;
const read = (text: string): Item => (plugins.input.chain(text) as Item[])[0]!;

const documents = await loadDocuments(lookup.tables.documents.map(({ id }) => id));
const cited: Cited[] = documents.map((document) => {
	const quote = document.relations[0]!.quotes[0]!;
	const address = `https://vantage.example/read/${document.id}#${document.relations[0]!.id}`;
	return { quote, document, paragraph: 3, address };
});

test.each(cited.map((each) => [each.document.id, each] as const))('%s is read back', (_, each) => {
	const { title, author, publisher, note, URL, annote } = cslOf(each);
	const back = read(bibtex(each));
	expect(back).toMatchObject({ title, URL, ...(publisher ? { publisher } : {}) });
	expect(names(back)).toEqual(author?.map(({ literal }) => literal) ?? []);
	expect(back['note']).toBe(note);
	expect(back['annote']).toBe(annote.replace(/\s+/g, ' '));

	const managed = read(ris(each));
	expect(managed).toMatchObject({ title, URL, ...(publisher ? { publisher } : {}) });
	// The library keeps one of the two fields that it takes for notes.
	expect(managed['note']).toBe(annote.replace(/\s+/g, ' '));
	expect(
		ris(each)
			.split('\r\n')
			.filter((line) => line.startsWith('N1')),
	).toEqual(note ? [`N1  - ${note}`] : []);

	expect(JSON.parse(cslJson(each))).toEqual([cslOf(each)]);
	expect(read(cslJson(each))).toMatchObject({ title, URL, annote });
});

const names = ({ author = [] }: Item) =>
	(author as { literal?: string; family?: string; given?: string }[]).map(
		({ literal, family, given }) => literal ?? [given, family].filter(Boolean).join(' '),
	);

test('what a document does not state is said, and nothing is made up for it', () => {
	const [unnamed] = cited.filter(({ document }) => !document.author && !document.date);
	expect(cslOf(unnamed!).note).toMatch(/[Aa]uthor.* and date not stated in the document\.$/);
	expect(cslOf(unnamed!)).not.toHaveProperty('author');
	expect(cslOf(unnamed!)).not.toHaveProperty('issued');
	expect(bibtex(unnamed!)).not.toMatch(/author =|date =/);
});

test('signs of BibTeX in a title are read back as they were', () => {
	const [one] = cited;
	const title = String.raw`50 % of {A} & B_1 #2 $3 ~ ^ \cite{x}`;
	const document = { ...one!.document, title };
	expect(read(bibtex({ ...one!, document }))['title']).toBe(title);
});
