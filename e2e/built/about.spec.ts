import { expect, test } from 'vitest';
import disputes from '../../src/lib/geo/generated/disputes.json' with { type: 'json' };
import { pageAt } from '../support/built-pages.ts';
import { documents, groups, viewpoints } from '../support/corpus.ts';
import { elementOf, flat, textOf } from '../support/html.ts';

const page = pageAt('/about');
const wordsIn = (section: string) => flat(textOf(elementOf(page, `id="${section}"`)!));

test('every document stands with its source and its rights', () => {
	const words = wordsIn('documents');
	for (const { title, rights, source } of documents) {
		expect(words).toContain(flat(title));
		expect(words).toContain(flat(rights));
		expect(words).toContain(flat(source));
	}
});

test('the coverage has a row for each document and the sentences of each viewpoint', () => {
	const table = elementOf(page, 'aria-label="Coverage of the documents"')!;
	expect(table.match(/<tr\b/g)).toHaveLength(documents.length + 1);
	expect(table.match(/<li\b/g)).toHaveLength(viewpoints.length);
	for (const { id, countries } of viewpoints) {
		const carrying = new Set(Object.values(countries).map(({ relation }) => relation));
		expect(carrying.size, id).toBeGreaterThan(0);
	}
});

test('groups have their definitions, disputes their reasons, rights somebody to turn to', () => {
	for (const { definition } of groups) expect(wordsIn('groups')).toContain(flat(definition));
	expect(wordsIn('boundaries')).toContain('Crimea, drawn with Ukraine');
	expect(wordsIn('rights')).toContain('they have not given an address here');
});

test('every ring on the map has a note to lead to', () => {
	const boundaries = elementOf(page, 'id="boundaries"')!;
	for (const { id, name } of disputes) {
		expect(textOf(elementOf(boundaries, `id="dispute-${id}"`)!)).toContain(name);
	}
});

test('the contents name sections that are there', () => {
	const contents = elementOf(page, 'aria-label="On this page"')!;
	const anchors = [...contents.matchAll(/href="#([^"]+)"/g)].map(([, anchor]) => anchor);
	expect(anchors.length).toBeGreaterThan(5);
	for (const anchor of anchors) {
		expect(page.match(new RegExp(`\\sid="${anchor}"`, 'g')), anchor).toHaveLength(1);
	}
});
