import { expect, test } from 'vitest';
import {
	documents,
	HOME,
	regions,
	relations,
	textOf,
	viewpointOf,
	viewpoints,
} from '../support/corpus.ts';

// That what is published holds together: colours, relations, quotes and texts.

test('every quote stands in the published text where it says', () => {
	const quotes = relations.flatMap(({ id, document, quotes }) =>
		quotes.map((quote) => ({ id, document, ...quote })),
	);
	expect(quotes.length).toBeGreaterThan(relations.length - 1);
	const texts = new Map(documents.map(({ id }) => [id, textOf(id)]));
	for (const { id, document, exact, start, end } of quotes) {
		expect(exact, id).not.toBe('');
		expect(texts.get(document)!.slice(start, end), id).toBe(exact);
	}
});

test('every colour has a relation with words', () => {
	const known = new Map(relations.map((relation) => [relation.id, relation]));
	for (const { id, subject, countries } of viewpoints) {
		for (const [country, { category, via, relation }] of Object.entries(countries)) {
			if (via === 'vantage') {
				expect({ category, relation }, `${id} ${country}`).toEqual({
					category: 'self',
					relation: null,
				});
				continue;
			}
			const found = known.get(relation ?? '');
			expect(found?.category, `${id} ${country}`).toBe(category);
			expect(found?.overall, `${id} ${country}`).toBe(true);
			expect(found?.quotes.length, `${id} ${country}`).toBeGreaterThan(0);
			// A mutual relation stands once, and gives both sides their colour.
			const other = found?.subject === subject ? found.object : found?.subject;
			expect(found?.subject === subject || found?.direction, `${id} ${country}`).toBeOneOf([
				true,
				'mutual',
			]);
			expect(via === 'named' ? country : via, `${id} ${country}`).toBe(other);
		}
	}
});

test('there are seven regions of two passages', () => {
	expect(regions.map(({ passages }) => passages.length)).toEqual([2, 2, 2, 2, 2, 2, 2]);
});

for (const { name, passages } of regions) {
	test(`${name}: the published passages stand in the text with their headings`, () => {
		const text = textOf(viewpointOf(HOME).document);
		for (const passage of passages) {
			expect(text).toContain(`\n\n${passage.heading}\n\n${passage.text}`);
		}
	});
}
