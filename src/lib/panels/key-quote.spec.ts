import { describe, expect, test } from 'vitest';
import { document, OTHERS, REGIONS, sourceFor, VIEWPOINTS } from '../../../scripts/pptx/decks.ts';
import { documentsQuoted, keyQuote } from './key-quote.ts';
import { lookup } from '#lib/site/data/tables.ts';
import type { DeckStep } from '#lib/deck/types.ts';
import type { View } from '#lib/view/view.ts';

const ofStep = (step: DeckStep) => {
	const { view } = step;
	const viewpoint = lookup.viewpoint(view.viewpoint);
	if (!viewpoint) throw new Error(view.viewpoint);
	const { documents } = sourceFor({ title: '', steps: [step] });
	return keyQuote(step, viewpoint, lookup, documents);
};
const quoteOf = (view: View) => ofStep({ view });

describe('the quote of a view', () => {
	test('is to the letter, and names the document that it is from', () => {
		const views = [VIEWPOINTS, REGIONS, OTHERS].flatMap(({ steps }) => steps.map((s) => s.view));
		const quotes = views.flatMap((view) => quoteOf(view) ?? []);
		expect(quotes.length).toBeGreaterThan(15);
		for (const { text, document: { id } } of quotes) expect(document(id).text).toContain(text); // prettier-ignore
	});

	test('is the one that a step names, also of another document; an unknown one is as if none was named', () => {
		const view = { viewpoint: 'ummah-pivot/RUS', country: 'LBY' };
		const { quotes } = document('ummah-pivot').relations.find(
			({ id }) => id === 'ummah-pivot/rus-lby',
		)!;
		expect(ofStep({ view, quote: 'ummah-pivot/rus-lby/2' })?.text).toBe(quotes[1]!.exact);
		const elsewhere = { view, quote: 'too-alone/chn-prk' };
		expect(documentsQuoted(elsewhere, lookup)).toEqual(['ummah-pivot', 'too-alone']);
		expect(ofStep(elsewhere)).toMatchObject({
			document: { id: 'too-alone' },
			about: expect.stringMatching(/^Between China and North Korea: /) as string,
		});
		for (const quote of ['ummah-pivot/rus-lby/99', 'ummah-pivot/no-such', 'nobody/at-all'])
			expect(ofStep({ view, quote })?.text).toBe(quotes[0]!.exact);
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
