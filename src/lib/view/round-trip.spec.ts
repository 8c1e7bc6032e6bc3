import fc from 'fast-check';
import { beforeAll, expect, test, vi } from 'vitest';
import { readQuery } from './query.ts';
import { randomView } from './random-view.ts';
import { tidyView } from './tidy.ts';
import type { View } from './view.ts';
import { deckFile, readDeckFile } from '#lib/deck/file.ts';
import { fragmentOf, readFragment } from '#lib/deck/link.ts';
import type { Read } from '#lib/deck/read.ts';
import { componentAddress } from '#lib/embed/component-address.ts';
import { readFrame } from '#lib/embed/options.ts';
import { attributesOf } from '#lib/panels/embed-markup.ts';
import { addressOf } from '#lib/site/address/addresses.ts';
import { lookup } from '#lib/site/data/tables.ts';
import { frameViewOf } from '#lib/site/frame/frame-links.ts';
import { routeOf } from '#lib/site/one-file/route.ts';

// Kit's router is not there in Node: its routes are filled in as it fills them, groups left out.
vi.mock('$app/paths', () => ({
	asset: (file: string) => file,
	resolve: (route: string, params: Record<string, string> = {}) =>
		route
			.replace(/\/\([^)]+\)/g, '')
			.replace(/\[(\w+)\]/g, (_, name: string) => params[name] ?? ''),
}));

const SITE = 'https://vantage.example/';

beforeAll(() => {
	vi.stubGlobal('location', new URL(SITE));
	return () => vi.unstubAllGlobals();
});

const { viewpoints, regions, countries } = lookup.tables;
const rounded = (least: number, most: number, to: number) =>
	fc.integer({ min: least * to, max: most * to }).map((n) => n / to);

/** Views that this site can show, looking where an address can say it to the letter. */
const views = randomView({
	viewpoint: fc.constantFrom(...viewpoints.map(({ id }) => id)),
	region: fc.constantFrom(...regions.map(({ id }) => id)),
	country: fc.constantFrom(...countries.map(({ iso3 }) => iso3)),
	look: fc.record({
		lon: rounded(-180, 180, 1000),
		lat: rounded(-90, 90, 1000),
		nearness: rounded(1, 999, 100),
	}),
});

/** What an address of the map shows. */
function onMap(address: string): View {
	const { pathname, searchParams } = new URL(address, SITE);
	const route = routeOf(pathname);
	if (route.kind !== 'map') throw new Error(`${address} leads to no map`);
	const { viewpoint, region } = route;
	return { ...readQuery(searchParams, lookup), viewpoint, region };
}

/** What an address of a frame shows. */
function inFrame(address: string): View {
	const url = new URL(address, SITE);
	const { view, refused } = readFrame(url.searchParams, lookup);
	expect(refused).toEqual([]);
	return { ...frameViewOf(url)!, ...view };
}

function onlyView(read: Read): View {
	if ('problem' in read) throw new Error(read.problem);
	expect(read.deck.steps).toHaveLength(1);
	return read.deck.steps[0]!.view;
}

const deckOf = (view: View) => ({ title: 'One', steps: [{ view }] });

const WAYS: [way: string, there: (view: View) => View | Promise<View>][] = [
	['the address of the map', (view) => onMap(addressOf(view))],
	['the address of a frame', (view) => inFrame(addressOf({ ...view, embed: true }))],
	[
		'<vantage-map>',
		(view) => {
			const attributes = attributesOf(new URL(addressOf({ ...view, embed: true }), SITE).href);
			return inFrame(
				componentAddress((name) => attributes[name] ?? null, SITE, 'https://a.example'),
			);
		},
	],
	[
		'a deck in a link',
		async (view) => onlyView(await readFragment((await fragmentOf(deckOf(view)))!)),
	],
	['a deck in a file', (view) => onlyView(readDeckFile(deckFile(deckOf(view), 'schema')))],
];

test.each(WAYS)('a view goes through %s and is the same', async (_, there) => {
	await fc.assert(
		fc.asyncProperty(views, async (view) => {
			expect(tidyView(await there(view))).toEqual(tidyView(view));
		}),
		{ numRuns: 40 },
	);
});

test('a view goes through all of them, one after the other, and is the same', async () => {
	await fc.assert(
		fc.asyncProperty(views, async (view) => {
			let travelled = view;
			for (const [, there] of WAYS) travelled = await there(travelled);
			expect(tidyView(travelled)).toEqual(tidyView(view));
		}),
		{ numRuns: 20 },
	);
});
