import { describe, expect, test, vi } from 'vitest';
import { readQuery } from './query.ts';
import type { View } from './view.ts';
import { readDeckFile, deckFile } from '#lib/deck/file.ts';
import { fragmentOf, readFragment } from '#lib/deck/link.ts';
import type { Deck } from '#lib/deck/types.ts';
import { ATTRIBUTES, componentAddress } from '#lib/embed/component-address.ts';
import { frameQuery, readFrame } from '#lib/embed/options.ts';
import { componentMarkup } from '#lib/panels/embed-markup.ts';
import { addressOf } from '#lib/site/address/addresses.ts';
import { linksFor } from '#lib/site/address/links.ts';
import { lookup } from '#lib/site/data/tables.ts';

/*
 * What is spelled here stands in other people's letters, slides and pages. It is written out by hand and
 * derived from nothing: a line that no longer holds is a link that no longer works.
 */

vi.mock('$app/paths', () => ({
	asset: (file: string) => file,
	resolve: (route: string, params: Record<string, string> = {}) =>
		route
			.replace(/\/\([^)]+\)/g, '')
			.replace(/\[(\w+)\]/g, (_, name: string) => params[name] ?? ''),
}));

/** What the query of an address says, where it says nothing. */
const PLAIN = {
	country: null,
	byName: false,
	history: false,
	patterns: false,
	projection: 'flat',
	look: null,
} as const;

const onMap = (query: URLSearchParams) => readQuery(query, lookup);
const inFrame = (query: URLSearchParams) => readFrame(query, lookup);

/** As the site writes it, and what it means. */
const WRITTEN: [query: string, says: Partial<View>][] = [
	['', {}],
	['country=LBY', { country: 'LBY' }],
	['by-name', { byName: true }],
	['history', { history: true }],
	['patterns', { patterns: true }],
	['by-name&history', { byName: true, history: true }],
	['projection=globe', { projection: 'globe' }],
	['country=USA&projection=globe', { country: 'USA', projection: 'globe' }],
	['at=105,35,4', { look: { lon: 105, lat: 35, nearness: 4 } }],
	['at=-100.25,-30.125,2.5', { look: { lon: -100.25, lat: -30.125, nearness: 2.5 } }],
	[
		'country=LBY&by-name&history&patterns&projection=globe&at=17,27,6',
		{
			country: 'LBY',
			byName: true,
			history: true,
			patterns: true,
			projection: 'globe',
			look: { lon: 17, lat: 27, nearness: 6 },
		},
	],
];

/** As others write it: what it means, and which parts a frame names as invalid. */
const READ: [query: string, says: Partial<View>, refused?: string][] = [
	['country=lby', { country: 'LBY' }],
	['country=XYZ', {}, 'country=XYZ'],
	['country=', {}, 'country'],
	['by-name=&history=&patterns=', { byName: true, history: true, patterns: true }],
	['by-name=1&history=0&patterns=false', { byName: true, history: true, patterns: true }],
	['byName', {}],
	['projection=flat', {}],
	['projection=mercator', {}, 'projection=mercator'],
	['projection', {}, 'projection'],
	['at=105%2C35%2C4', { look: { lon: 105, lat: 35, nearness: 4 } }],
	['at=1,2', {}, 'at=1,2'],
	['at=200,0,1', {}, 'at=200,0,1'],
	['at=0,0,0', {}, 'at=0,0,0'],
	['look=105,35,4', {}],
	[
		'at=60,20,2.5&patterns&country=TUR',
		{ country: 'TUR', patterns: true, look: look(60, 20, 2.5) },
	],
];

function look(lon: number, lat: number, nearness: number) {
	return { lon, lat, nearness };
}

describe('the query of an address', () => {
	test.each(WRITTEN)('?%s is written and read', (query, says) => {
		const path = addressOf({ viewpoint: 'too-alone/CHN', ...says });
		expect(path).toBe(`/too-alone/CHN${query && `?${query}`}`);
		expect(frameQuery({}, says)).toBe(query);
		expect(onMap(new URLSearchParams(query))).toMatchObject({ ...PLAIN, ...says });
		expect(inFrame(new URLSearchParams(query))).toMatchObject({
			view: { ...PLAIN, ...says },
			refused: [],
		});
	});

	test.each(READ)('?%s is read', (query, says, refused) => {
		expect(onMap(new URLSearchParams(query))).toMatchObject({ ...PLAIN, ...says });
		expect(inFrame(new URLSearchParams(query))).toMatchObject({
			view: { ...PLAIN, ...says },
			refused: refused ? [refused] : [],
		});
	});
});

test.each<[View & { embed?: boolean }, string]>([
	[{ viewpoint: 'ummah-pivot/RUS' }, '/'],
	[{ viewpoint: 'ummah-pivot/RUS', country: 'LBY' }, '/?country=LBY'],
	[{ viewpoint: 'ummah-pivot/RUS', region: 'gulf' }, '/ummah-pivot/RUS/region/gulf'],
	[
		{ viewpoint: 'ummah-pivot/RUS', region: 'north-africa', country: 'LBY' },
		'/ummah-pivot/RUS/region/north-africa?country=LBY',
	],
	[{ viewpoint: 'ummah-pivot/RUS', embed: true }, '/embed/ummah-pivot/RUS'],
	[
		{ viewpoint: 'too-alone/CHN', region: 'gulf', byName: true, embed: true },
		'/embed/too-alone/CHN/region/gulf?by-name',
	],
])('%j has its address', (view, address) => {
	expect(addressOf(view)).toBe(address);
});

test('a switch changes what it switches, and keeps the rest', () => {
	const links = linksFor({
		viewpoint: 'too-alone/CHN',
		region: 'gulf',
		country: 'IRN',
		history: true,
		projection: 'globe',
		look: look(50, 30, 3),
	});
	const path = '/too-alone/CHN/region/gulf?country=IRN';
	expect(links.switched({ byName: true })).toBe(
		`${path}&by-name&history&projection=globe&at=50,30,3`,
	);
	expect(links.switched({ history: false })).toBe(`${path}&projection=globe&at=50,30,3`);
	expect(links.switched({ patterns: true, projection: 'flat' })).toBe(
		`${path}&history&patterns&at=50,30,3`,
	);
});

describe('the options of a frame', () => {
	const usual = {
		ui: 'full',
		theme: 'auto',
		panel: 'auto',
		names: 'all',
		renderer: 'auto',
		keys: 'keep',
		data: null,
		host: null,
	};
	test.each([
		['ui=min', { ui: 'min' }],
		['ui=none', { ui: 'none' }],
		['theme=light', { theme: 'light' }],
		['theme=dark', { theme: 'dark' }],
		['panel=open', { panel: 'open' }],
		['panel=none', { panel: 'none' }],
		['names=none', { names: 'none' }],
		['renderer=svg', { renderer: 'svg' }],
		['renderer=gl', { renderer: 'gl' }],
		['keys=forward', { keys: 'forward' }],
		['data=0123abcd', { data: '0123abcd' }],
		['host=https%3A%2F%2Fexample.org', { host: 'https://example.org' }],
		['ui=min&keys=forward&data=0123abcd', { ui: 'min', keys: 'forward', data: '0123abcd' }],
	] as const)('?%s', (query, options) => {
		expect(inFrame(new URLSearchParams(query)).options).toEqual({ ...usual, ...options });
		expect(frameQuery(options)).toBe(query);
	});

	test('stand behind what is shown; what is not to be had is named in this order', () => {
		expect(frameQuery({ theme: 'dark' }, { country: 'LBY', byName: true })).toBe(
			'country=LBY&by-name&theme=dark',
		);
		const query = 'at=x&country=XYZ&projection=x&host=x&data=x&keys=x&names=some&ui=huge&panel';
		expect(inFrame(new URLSearchParams(query)).refused).toEqual(
			['ui=huge', 'panel', 'names=some', 'keys=x', 'data=x', 'host=x'].concat(
				'country=XYZ',
				'projection=x',
				'at=x',
			),
		);
	});
});

/** Every field that there is, and a step without any. */
const DECK: Deck = {
	title: 'Spellings',
	steps: [
		{
			view: {
				viewpoint: 'ummah-pivot/RUS',
				region: 'north-africa',
				country: 'LBY',
				byName: true,
				history: true,
				patterns: true,
				projection: 'globe',
				look: { lon: 17.5, lat: 27, nearness: 4 },
			},
			note: 'All of it.',
		},
		{ view: { viewpoint: 'too-alone/CHN' } },
	],
};

describe('a deck', () => {
	const LINK =
		'deck=1.bY-xasNAEER_xUy9solJMFyXpEkRXNikCCHFWaylS1a74m7lYMz9exCCVKmGNwPDzA2eXBgBx5FFknYFhOI8FoSP' +
		'Gy6JfxAWHS2pI2Aahtg3Y7qYbw5vRxAyd8kUAWrZ-yaec2ojCK1N6vmKgNendxBO130cGMHzxIQ-Fbc5XXCM7py1_HG2L259' +
		'Ke7ETgyCmH3Pe2R273brB4JER9juCMoxK5eCcF8rQc3nX48iKzuvkq9R6f9DbtZEMeXN88setX7WXw';

	test('in a link that was made before', async () => {
		expect(await readFragment(`#${LINK}`)).toEqual({ deck: DECK });
	});

	test('in a file is spelled thus, in this order', () => {
		const text = deckFile(DECK, 'https://vantage.example/deck.schema.json');
		expect(JSON.stringify(JSON.parse(text))).toBe(
			'{"$schema":"https://vantage.example/deck.schema.json","title":"Spellings","steps":[{"view":' +
				'{"viewpoint":"ummah-pivot/RUS","region":"north-africa","country":"LBY","byName":true,' +
				'"history":true,"patterns":true,"projection":"globe","look":{"lon":17.5,"lat":27,' +
				'"nearness":4}},"note":"All of it."},{"view":{"viewpoint":"too-alone/CHN"}}]}',
		);
		expect(readDeckFile(text)).toEqual({ deck: DECK });
	});

	test('has nothing of what says nothing', async () => {
		const [, plain] = DECK.steps;
		const wordy: Deck = {
			...DECK,
			steps: [
				{
					view: {
						look: null,
						projection: 'flat',
						patterns: false,
						history: false,
						byName: false,
						country: null,
						region: null,
						...plain!.view,
					},
				},
			],
		};
		expect(await fragmentOf(wordy)).toBe(await fragmentOf({ ...DECK, steps: [plain!] }));
	});
});

describe('<vantage-map>', () => {
	const HOME = 'https://vantage.example/maps/';
	const addressFor = (attributes: Record<string, string>, origin = 'null') => {
		const url = new URL(componentAddress((name) => attributes[name] ?? null, HOME, origin));
		return [url.origin + url.pathname, Object.fromEntries(url.searchParams)];
	};

	test('has these attributes', () => {
		const names =
			'at by-name country data history keys names panel patterns projection region renderer theme ui';
		expect(ATTRIBUTES).toEqual(expect.arrayContaining([...names.split(' '), 'viewpoint']));
	});

	test.each<[Record<string, string>, string, Record<string, string>]>([
		[{ viewpoint: 'ummah-pivot/RUS' }, 'embed/ummah-pivot/RUS', {}],
		[
			{ viewpoint: 'ummah-pivot/RUS', country: 'LBY', title: 'The world seen from Russia' },
			'embed/ummah-pivot/RUS',
			{ country: 'LBY' },
		],
		[
			{ viewpoint: 'too-alone/CHN', region: 'gulf', 'by-name': '', history: 'yes', patterns: '' },
			'embed/too-alone/CHN/region/gulf',
			{ 'by-name': '', history: '', patterns: '' },
		],
		[{ country: 'DEU', theme: 'light' }, 'embed/country/DEU', { theme: 'light' }],
		[
			{
				viewpoint: 'a/b',
				projection: 'globe',
				at: '105,35,4',
				ui: 'huge',
				panel: '',
				height: '500',
			},
			'embed/a/b',
			{ projection: 'globe', at: '105,35,4', ui: 'huge', panel: '' },
		],
		[
			{ viewpoint: 'a/b', names: 'none', renderer: 'svg', keys: 'forward', data: '0123abcd' },
			'embed/a/b',
			{ names: 'none', renderer: 'svg', keys: 'forward', data: '0123abcd' },
		],
	])('%j asks for %s', (attributes, path, query) => {
		expect(addressFor(attributes)).toEqual([HOME + path, query]);
		expect(addressFor(attributes, 'https://example.org')).toEqual([
			HOME + path,
			{ ...query, host: 'https://example.org' },
		]);
	});

	test('is written by the share dialog', () => {
		const markup = componentMarkup({
			address:
				`${HOME}embed/too-alone/CHN/region/gulf` +
				'?country=IRN&by-name&history&patterns&projection=globe&at=50,30,3&data=0123abcd',
			full: HOME,
			title: 'The Gulf',
			still: null,
		});
		expect(/<vantage-map([^>]*)>/.exec(markup)?.[1]).toBe(
			' viewpoint="too-alone/CHN" region="gulf" country="IRN" title="The Gulf" by-name history ' +
				'patterns projection="globe" at="50,30,3" data="0123abcd"',
		);
	});
});
