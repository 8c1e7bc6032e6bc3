/** Decks of real views, and what slides are made from: for tests, and for looking at the pages. */
import { readFileSync } from 'node:fs';
import { documentsQuoted } from '#lib/panels/key-quote.ts';
import { pptxOf } from '#lib/picture/pptx/pptx.ts';
import type { Material } from '#lib/picture/step.ts';
import { drawingOf, type WorldTopology } from '#lib/geo/decode-world.ts';
import { dataVersion, lookup } from '#lib/site/data/tables.ts';
import type { Deck } from '#lib/deck/types.ts';
import type { Theme } from '#lib/theme/tokens.ts';
import type { CorpusDocument } from '#lib/corpus/types.ts';

const read = (path: string): unknown => JSON.parse(readFileSync(path, 'utf8'));

export const document = (id: string) =>
	read(`src/lib/compiled/documents/${id}.json`) as CorpusDocument;

export const drawing = drawingOf(read('static/geo/world.topo.json') as WorldTopology);

/** The real tables, drawing and documents. */
export const sourceFor = ({ steps }: Deck): Material => ({
	lookup,
	drawing,
	documents: [...new Set(steps.flatMap((step) => documentsQuoted(step, lookup)))].map(document),
	version: dataVersion,
	address: ({ viewpoint, region, country }) =>
		`https://vantage.example/${viewpoint}${region ? `/region/${region}` : ''}` +
		(country ? `?country=${country}` : ''),
});

export const fileOf = (deck: Deck, theme: Theme = 'light') => pptxOf(deck, sourceFor(deck), theme);

/** Every viewpoint, with a note that has what XML does not take as it is. */
export const VIEWPOINTS: Deck = {
	title: 'Sixteen views & <one> “world”',
	steps: lookup.tables.viewpoints.map(({ id }, i) => ({
		view: { viewpoint: id },
		...(i % 2 === 0 ? { note: `First <b>&</b> "${id}"\u0007.\n\nSecond.\nIts next line.` } : {}),
	})),
};

/** A talk on the seven regions. */
export const REGIONS: Deck = {
	title: 'The seven regions',
	steps: lookup.tables.regions.map(({ id, name }) => ({
		view: { viewpoint: 'ummah-pivot/RUS', region: id },
		title: name,
		note: `On ${name}.`,
	})),
};

/** What else a step may hold. */
export const OTHERS: Deck = {
	title: 'Countries, and a look',
	steps: [
		{ view: { viewpoint: 'alliances-and-allies/RUS', country: 'DEU' }, title: 'Germany' },
		{ view: { viewpoint: 'ummah-pivot/RUS', region: 'gulf', country: 'BHR' } },
		{ view: { viewpoint: 'navalny-poisoning/RUS', country: 'BRA' } },
		{ view: { viewpoint: 'alliances-and-allies/USA', region: 'levant' } },
		{ view: { viewpoint: 'china-russia-alliance/CHN', history: true, byName: true } },
		{
			view: {
				viewpoint: 'too-alone/CHN',
				projection: 'globe',
				look: { lon: 105, lat: 35, nearness: 4 },
			},
		},
		{ view: { viewpoint: 'ummah-pivot/RUS', projection: 'globe' } },
	],
};

/** Textures in the place of hatching. */
export const TEXTURED: Deck = {
	title: 'Textures',
	steps: [
		{ view: { viewpoint: 'alliances-and-allies/USA', patterns: true } },
		{ view: { viewpoint: 'changing-alliance-structures/europe-3', patterns: true } },
		{ view: { viewpoint: 'ummah-pivot/RUS', region: 'gulf', patterns: true } },
		{ view: { viewpoint: 'ummah-pivot/RUS', projection: 'globe', patterns: true } },
	],
};
