import { expect, test } from 'vitest';
import { searched } from './searched.ts';
import { loadDocuments } from '../data/documents.ts';
import { lookup } from '../data/tables.ts';
import { paragraphsOf } from '#lib/atlas/paragraphs.ts';

const documents = await loadDocuments(lookup.tables.documents.map(({ id }) => id));

test('the words of a quote are there once, with whom they are said of, and where they are cited', () => {
	for (const document of documents) {
		const { quotes } = searched(document);
		const spans = quotes.map(({ start, end }) => `${start}–${end}`);
		expect(new Set(spans).size).toBe(spans.length);
		const all = document.relations.flatMap((relation) =>
			relation.quotes.map(({ start, end }) => `${start}–${end}`),
		);
		expect(new Set(spans)).toEqual(new Set(all));
		const anchors = document.relations.flatMap(({ id, quotes }) =>
			quotes.map((_, i) => (i ? `${id}/${i + 1}` : id)),
		);
		for (const { anchor, pair } of quotes) {
			expect(anchors).toContain(anchor);
			expect(pair).toMatch(/ towards /);
		}
	}
});

test('each paragraph has the countries that it names', () => {
	for (const document of documents) {
		const { named } = searched(document);
		const paragraphs = paragraphsOf(document.text);
		expect(named).toHaveLength(paragraphs.length);
		for (const { actor, kind, start } of document.mentions) {
			if (kind !== 'country') continue;
			const index = paragraphs.findIndex(({ end }) => start < end);
			expect(named[index]!.split(' ')).toContain(actor);
		}
	}
});
