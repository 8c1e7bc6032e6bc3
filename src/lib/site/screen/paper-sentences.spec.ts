import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { lookup } from '../data/tables.ts';
import { sentencesOn } from './paper-sentences.ts';
import type { CorpusDocument } from '#lib/corpus/types.ts';

const documents = lookup.tables.documents.map(
	({ id }) =>
		JSON.parse(readFileSync(`src/lib/compiled/documents/${id}.json`, 'utf8')) as CorpusDocument,
);

test.each(lookup.tables.viewpoints)(
	'the sentences of $id fit a page, and none is lost unsaid',
	(viewpoint) => {
		const { sentences, left } = sentencesOn(viewpoint, lookup, documents);
		const letters = sentences.map(({ text, about }) => text.length + about.length);
		expect(letters.reduce((a, b) => a + b, 0)).toBeLessThan(3400);
		const document = documents.find(({ id }) => id === viewpoint.document)!;
		for (const { text } of sentences) expect(document.text).toContain(text);
		const behind = Object.values(viewpoint.countries).map(({ relation }) => relation);
		expect(behind).toEqual(expect.arrayContaining(sentences.map(({ id }) => id)));
		// Relations that rest on the same words have one sentence.
		const words = document.relations.filter(({ id }) => behind.includes(id));
		const first = new Set(words.map(({ quotes }) => quotes[0]!.exact));
		expect(sentences.length + left).toBeLessThanOrEqual(first.size);
		expect(sentences.length).toBeGreaterThan(0);
	},
);

test('without the document there is nothing to print', () => {
	expect(sentencesOn(lookup.tables.viewpoints[0]!, lookup, [])).toEqual({ sentences: [], left: 0 });
});
