import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { keyQuote } from './key-quote.ts';
import { quoteChoices } from './quote-choices.ts';
import type { CorpusDocument } from '#lib/corpus/types.ts';
import { lookup } from '#lib/site/data/tables.ts';
import type { View } from '#lib/view/view.ts';

const documents = lookup.tables.documents.map(
	({ id }) =>
		JSON.parse(readFileSync(`src/lib/compiled/documents/${id}.json`, 'utf8')) as CorpusDocument,
);
const choicesOf = (view: View) => {
	const viewpoint = lookup.viewpoint(view.viewpoint)!;
	const document = documents.find(({ id }) => id === viewpoint.document)!;
	return { viewpoint, document, choices: quoteChoices(view, viewpoint, lookup, document) };
};
const views = lookup.tables.viewpoints.flatMap(({ id, countries }): View[] => [
	{ viewpoint: id },
	...lookup.tables.regions.map((region) => ({ viewpoint: id, region: region.id })),
	...Object.keys(countries).map((country) => ({ viewpoint: id, country })),
]);

describe('the quotes that may stand beside a view', () => {
	it('are each the words that a step gets which names it, to the letter', () => {
		for (const view of views) {
			const { viewpoint, document, choices } = choicesOf(view);
			for (const { id, text, about } of choices) {
				const shown = keyQuote({ view, quote: id }, viewpoint, lookup, documents);
				expect(shown, id).toMatchObject({ text, about });
				expect(document.text).toContain(text);
			}
			expect(new Set(choices.map(({ id }) => id)).size).toBe(choices.length);
			expect(new Set(choices.map(({ text }) => text)).size).toBe(choices.length);
		}
	});

	it('are those that name the country first', () => {
		const { choices } = choicesOf({ viewpoint: 'ummah-pivot/RUS', country: 'LBY' });
		const names = choices.map((choice) => choice.names);
		expect(names).toContain(true);
		expect(names).toContain(false);
		expect(names).toEqual(names.toSorted((a, b) => Number(b) - Number(a)));
		for (const { text, names } of choices) if (/Libya/.test(text)) expect(names).toBe(true);
	});

	it('hold what stands there without a choice, wherever it is a coded quote', () => {
		const without = views.filter((view) => {
			const { viewpoint, choices } = choicesOf(view);
			const usual = keyQuote({ view, quote: undefined }, viewpoint, lookup, documents);
			return usual?.category && !choices.some(({ text }) => text === usual.text);
		});
		expect(without).toEqual([]);
	});

	it('are none where the document is silent', () => {
		const silent = lookup.tables.countries.find(
			({ iso3 }) => !(iso3 in lookup.viewpoint('too-alone/USA')!.countries),
		)!;
		expect(choicesOf({ viewpoint: 'too-alone/USA', country: silent.iso3 }).choices).toEqual([]);
	});
});
