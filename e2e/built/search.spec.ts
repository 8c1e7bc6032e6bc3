import { expect, test } from 'vitest';
import { pageAt } from '../support/built-pages.ts';
import { builtText, documents } from '../support/corpus.ts';
import type { SearchedDocument } from '#lib/search/types.ts';

test('the parts hold every published text once, to the letter', () => {
	const first = JSON.parse(builtText('corpus/search/0.json')) as { parts: number };
	const found = Array.from(
		{ length: first.parts },
		(_, i) => JSON.parse(builtText(`corpus/search/${i}.json`)) as { documents: SearchedDocument[] },
	).flatMap(({ documents }) => documents);
	expect(found.map(({ id }) => id)).toEqual(documents.map(({ id }) => id));
	for (const { id, text } of found) expect(text, id).toBe(builtText(`data/texts/${id}.txt`));
});

test('the page says without a script what it needs one for', () => {
	const page = pageAt('/search');
	expect(page).toContain('role="search"');
	expect(page).toMatch(/<noscript>[^]*read and searched as files[^]*<\/noscript>/);
});
