import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { headingOf, pictureInWords, quoteOf, speakingInWords, titleOf } from './captions.ts';
import { speaking } from '#lib/panels/speaking.ts';
import type { Deck } from '#lib/deck/types.ts';
import { loadDocuments } from '#lib/site/data/documents.ts';
import { lookup } from '#lib/site/data/tables.ts';
import type { View } from '#lib/view/view.ts';

const documents = await loadDocuments(lookup.tables.documents.map(({ id }) => id));
const DECKS = readdirSync('src/content/decks').map((file) => ({
	file,
	deck: JSON.parse(readFileSync(`src/content/decks/${file}`, 'utf8')) as Deck,
}));
const RUSSIA = 'ummah-pivot/RUS';

describe('the words of a step', () => {
	it('head it by country, region or world, or as the deck has it', () => {
		expect(headingOf({ viewpoint: RUSSIA, country: 'USA' }, lookup)).toBe(
			'The United States, seen from Russia',
		);
		expect(headingOf({ viewpoint: RUSSIA, region: 'gulf' }, lookup)).toBe(
			'The Gulf, seen from Russia',
		);
		expect(headingOf({ viewpoint: RUSSIA, country: 'QQQ' }, lookup)).toBe(
			'The world seen from Russia',
		);
		expect(titleOf({ view: { viewpoint: RUSSIA }, title: ' ' }, lookup)).toBe(
			'The world seen from Russia',
		);
	});

	it('quote by id, else what gives the colour, else what gives a region its colours', () => {
		const of = (step: Deck['steps'][number]) => quoteOf(step, lookup, documents)?.exact;
		const relation = documents[0]!.relations.find(({ id }) => id === 'ummah-pivot/rus-lby')!;
		const view = { viewpoint: RUSSIA };
		expect(of({ view, quote: 'ummah-pivot/rus-lby/2' })).toBe(relation.quotes[1]!.exact);
		// Of the world what carries most of the map; of a map that no words carry, none.
		const carrying = of({ view })!;
		expect(documents[0]!.text).toContain(carrying);
		expect(of({ view, quote: 'ummah-pivot/no-such' })).toBe(carrying);
		expect(of({ view: { viewpoint: 'china-russia-alliance/CHN' } })).toBeUndefined();
		expect(of({ view: { ...view, country: 'LBY' } })).toBe(relation.quotes[0]!.exact);
		expect(of({ view: { ...view, country: 'NZL' } })).toBeUndefined();
		const onRegion = of({ view: { ...view, region: 'gulf' } })!;
		const { passages } = documents[0]!.regions.find(({ id }) => id === 'gulf')!;
		const texts = passages.map(({ start, end }) => documents[0]!.text.slice(start, end));
		expect(texts.filter((text) => text.includes(onRegion))).toHaveLength(1);
		expect(quoteOf({ view, quote: 'ummah-pivot/rus-lby' }, lookup, [])).toBeNull();
	});

	it('say how many documents speak', () => {
		const words = (country: string) => speakingInWords({ viewpoint: RUSSIA, country }, lookup);
		expect(words('USA')).toBe('All eight documents speak of the United States.');
		expect(words('PRK')).toBe('One of eight documents speaks of North Korea.');
		expect(words('TUV')).toBe('None of eight documents speaks of Tuvalu.');
		expect(speakingInWords({ viewpoint: RUSSIA }, lookup)).toMatch(
			/^One of eight documents .*map\.$/,
		);
	});
});

it('says in words what a small picture shows', () => {
	const words = (view: Omit<View, 'viewpoint'>) =>
		pictureInWords({ viewpoint: RUSSIA, ...view }, lookup);
	expect(words({})).toBe('Map. The world seen from Russia');
	expect(words({ region: 'gulf', patterns: true })).toBe(
		'Map. The Gulf, seen from Russia, with textures',
	);
	expect(words({ country: 'LBY', projection: 'globe' })).toMatch(
		/^Map\. Libya, seen from Russia: .+, as a globe$/,
	);
});

describe.each(DECKS)('the deck $file', ({ deck }) => {
	it('has words to the letter beside every step, short enough for a stage', () => {
		for (const step of deck.steps) {
			const quote = quoteOf(step, lookup, documents);
			expect(quote?.exact.length, JSON.stringify(step.view)).toBeLessThan(450);
			const from = documents.find(({ title }) => title === quote!.document);
			expect(from?.id).toBe(step.view.viewpoint.split('/')[0]);
			expect(from?.text).toContain(quote!.exact);
		}
	});
});

it('the United States are the country that most documents speak of and classify', () => {
	const count = (country: string) => speaking([country], lookup).length;
	const others = lookup.tables.countries.filter(({ iso3 }) => iso3 !== 'USA');
	expect(count('USA')).toBe(lookup.tables.documents.length);
	const classified = (country: string) =>
		new Set(
			lookup.tables.viewpoints
				.filter(
					({ countries: { [country]: standing } }) =>
						standing && !['self', 'mentioned'].includes(standing.category),
				)
				.map(({ document }) => document),
		).size;
	expect(Math.max(...others.map(({ iso3 }) => classified(iso3)))).toBeLessThan(classified('USA'));
	const { deck } = DECKS.find(({ file }) => file.startsWith('united-states'))!;
	const shown = deck.steps.map(({ view }) => view.viewpoint.split('/')[0]);
	expect(shown).toEqual(lookup.tables.documents.map(({ id }) => id));
});
