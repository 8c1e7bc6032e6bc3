import { expect, test } from 'vitest';
import { loadDocuments } from '../data/documents.ts';
import { lookup } from '../data/tables.ts';
import { cardOf } from './card-of.ts';

const { countries, documents: metas, viewpoints } = lookup.tables;
const documents = await loadDocuments(metas.map(({ id }) => id));

test.each(countries.map(({ iso3 }) => iso3))('%s: every document speaks or is silent', (iso3) => {
	const { speaking, silent } = cardOf(iso3, documents, lookup);
	const told = [...speaking.map(({ document }) => document), ...silent].map(({ id }) => id);
	expect(told.toSorted()).toEqual(metas.map(({ id }) => id).toSorted());

	const naming = viewpoints.filter((viewpoint) => iso3 in viewpoint.countries);
	const shown = speaking.flatMap(({ entries }) => entries.map(({ viewpoint }) => viewpoint.id));
	expect(shown).toEqual(naming.map(({ id }) => id));
});

test('the quote is one that the document holds to the letter', () => {
	const { speaking } = cardOf('DEU', documents, lookup);
	const quoted = speaking.filter(({ quote }) => quote);
	expect(quoted.length).toBeGreaterThan(2);
	for (const { document, quote } of quoted) {
		const { text = '' } = documents.find(({ id }) => id === document.id) ?? {};
		expect(text.slice(quote!.start, quote!.end)).toBe(quote!.exact);
	}
});
