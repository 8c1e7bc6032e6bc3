import { render } from 'svelte/server';
import { describe, expect, test } from 'vitest';
import { marksOf } from './marks.ts';
import Passage from './Passage.svelte';
import type { Links } from './links.ts';
import { loadDocument } from '#lib/site/data/documents.ts';
import { lookup } from '#lib/site/data/tables.ts';

const document = await loadDocument('ummah-pivot');
const links = { select: (country: string, of?: string) => `/?r=${of}&c=${country}` } as Links;
const passages = document.regions.flatMap(({ id, passages }) =>
	passages.map((passage) => ({ ...passage, region: id })),
);

/** The words of a passage as a reader has them, out of its markup. */
function textOf(html: string): string {
	const [, inner = ''] = /<p class="text[^>]*>(.*?)<\/p>/s.exec(html) ?? [];
	return inner
		.replace(/<[^>]*>/g, '')
		.replaceAll('&lt;', '<')
		.replaceAll('&gt;', '>')
		.replaceAll('&quot;', '"')
		.replaceAll('&amp;', '&');
}

describe.each(passages)('“$heading”', (passage) => {
	test('is on the page to the letter, with its marks', () => {
		const marks = marksOf(document, 'RUS', passage);
		const { body } = render(Passage, {
			props: { text: document.text, passage, marks, lookup, links, region: passage.region },
		});
		const hrefs = [...body.matchAll(/<a href="([^"]*)"/g)].map(([, href]) => href);
		expect(hrefs.length).toBeGreaterThan(0);
		for (const href of hrefs) expect(href).toContain(`/?r=${passage.region}&amp;c=`);
		expect(textOf(body)).toBe(document.text.slice(passage.start, passage.end));
	});
});
