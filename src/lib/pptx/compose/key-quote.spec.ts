import { describe, expect, test } from 'vitest';
import {
	document,
	OTHERS,
	REGIONS,
	sourceFor,
	VIEWPOINTS,
} from '../../../../scripts/pptx/decks.ts';
import { fitQuote } from './fit-quote.ts';
import { keyQuote } from './key-quote.ts';
import { lookup } from '#lib/site/tables.ts';
import type { View } from '#lib/atlas/view.ts';

const quoteOf = (view: View) => {
	const viewpoint = lookup.viewpoint(view.viewpoint);
	if (!viewpoint) throw new Error(view.viewpoint);
	const { documents } = sourceFor({ title: '', steps: [{ view }] });
	return keyQuote(view, viewpoint, lookup, documents);
};

describe('the quote of a view', () => {
	test('is to the letter, and names the document that it is from', () => {
		const views = [VIEWPOINTS, REGIONS, OTHERS].flatMap(({ steps }) => steps.map((s) => s.view));
		const quotes = views.flatMap((view) => quoteOf(view) ?? []);
		expect(quotes.length).toBeGreaterThan(15);
		for (const { text, document: { id } } of quotes) expect(document(id).text).toContain(text); // prettier-ignore
	});

	test('of a region is on its focus, from the passages', () => {
		const quote = quoteOf({ viewpoint: 'ummah-pivot/RUS', region: 'north-africa' });
		expect(quote?.about).toMatch(/^Russia towards Libya: Contested/);
		const [passage] = document('ummah-pivot').regions.find(
			({ id }) => id === 'north-africa',
		)!.passages;
		const { text } = document('ummah-pivot');
		expect(text.slice(passage!.start, passage!.end)).toContain(quote?.text);
	});

	test('of a region is the words of the document that colours it, and never those of another', () => {
		const quote = quoteOf({ viewpoint: 'multi-vector-alignment/RUS', region: 'central-asia' });
		expect(quote?.document.id).toBe('multi-vector-alignment');
		expect(quoteOf({ viewpoint: 'navalny-poisoning/RUS', region: 'levant' })).toBeNull();
	});

	test('of a country is what gives it its category, and nothing where the document is silent', () => {
		const quote = quoteOf({ viewpoint: 'alliances-and-allies/RUS', country: 'DEU' });
		expect(quote?.about).toContain('Russia towards Germany: Rival’s client');
		expect(quoteOf({ viewpoint: 'navalny-poisoning/RUS', country: 'BRA' })).toBeNull();
	});

	test('of the world colours more than one country', () => {
		expect(quoteOf({ viewpoint: 'alliances-and-allies/CHN' })?.about).toContain('Europe');
		expect(quoteOf({ viewpoint: 'china-russia-alliance/CHN' })).toBeNull();
	});
});

describe('a quote in its box', () => {
	const TEXT =
		'The first sentence is short. The second one is as long as it can be made by one who has little to say and says it at length. A third.';

	test('is whole, and as large as its box allows', () => {
		const large = fitQuote(TEXT, 600, 400);
		const small = fitQuote(TEXT, 300, 190);
		expect([large.cut, small.cut]).toEqual([false, false]);
		expect(large.setting.size).toBeGreaterThan(small.setting.size);
	});

	test('is cut after a sentence, else after a word, and never anywhere else', () => {
		expect(fitQuote(TEXT, 300, 60)).toMatchObject({
			text: 'The first sentence is short.',
			cut: true,
		});
		const { text, cut } = fitQuote(TEXT.slice(29), 300, 60);
		expect(cut).toBe(true);
		expect(TEXT.slice(29).startsWith(`${text} `)).toBe(true);
		expect(fitQuote('Unspeakableandunbreakable words', 40, 5).text).toBe(
			'Unspeakableandunbreakable',
		);
	});
});
