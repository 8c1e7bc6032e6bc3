import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { addressOf } from './addresses.ts';
import { mapNotice } from './notice.ts';
import { searchAddress } from './search.ts';
import { lookup } from '../data/tables.ts';
import { routeOf } from '../one-file/route.ts';
import { readQuery } from '#lib/view/query.ts';
import { randomView } from '#lib/view/random-view.ts';

/*
 * Whatever a page shows stands in its address: who follows it sees the same. The reader of paths is that of the one file, which reads
 * them as the routes do.
 */

const { viewpoints, regions, countries } = lookup.tables;
const views = randomView({
	viewpoint: fc.constantFrom(...viewpoints.map(({ id }) => id)),
	region: fc.constantFrom(...regions.map(({ id }) => id)),
	country: fc.constantFrom(...countries.map(({ iso3 }) => iso3)),
	look: fc.record({
		lon: fc.integer({ min: -180, max: 180 }),
		lat: fc.integer({ min: -90, max: 90 }),
		nearness: fc.integer({ min: 1, max: 40 }),
	}),
});

const read = (address: string) => new URL(address, 'https://vantage.example');

describe('a map', () => {
	test('any view is read from its address as it was', () => {
		fc.assert(
			fc.property(views, (view) => {
				const { pathname, searchParams } = read(addressOf(view));
				const { viewpoint, region = null, ...rest } = view;
				expect(routeOf(pathname)).toEqual({ kind: 'map', viewpoint, region });
				const query = readQuery(searchParams, lookup);
				for (const [name, value] of Object.entries(rest))
					if (value !== undefined) expect(query[name as keyof typeof query]).toEqual(value);
				// And nothing else is.
				expect(addressOf({ ...query, viewpoint, region })).toBe(addressOf(view));
			}),
		);
	});

	test('no address of a view is told that it was not understood', () => {
		fc.assert(
			fc.property(views, (view) => {
				const { searchParams } = read(addressOf(view));
				const notice = mapNotice(searchParams, readQuery(searchParams, lookup), {
					version: '00000000',
					date: '2026-11-26',
				});
				expect(notice).toBe('');
			}),
		);
	});
});

describe('a search', () => {
	test('any words and any country are read from its address as they were', () => {
		fc.assert(
			fc.property(
				fc.string({ minLength: 1 }),
				fc.option(fc.constantFrom(...countries.map(({ iso3 }) => iso3))),
				(words, country) => {
					const { pathname, searchParams } = read(searchAddress(words, country));
					expect(routeOf(pathname)).toEqual({ kind: 'search' });
					expect(searchParams.get('q')).toBe(words);
					expect(searchParams.get('country')).toBe(country);
				},
			),
		);
	});
});

/** Links that people have: what is at their end stays there. Written out by hand; no line of it is changed. */
const OLD: [path: string, leads: ReturnType<typeof routeOf>][] = [
	['/', { kind: 'map', viewpoint: 'ummah-pivot/RUS', region: null }],
	['/ummah-pivot/RUS', { kind: 'map', viewpoint: 'ummah-pivot/RUS', region: null }],
	['/Ummah-Pivot/rus', { kind: 'map', viewpoint: 'ummah-pivot/RUS', region: null }],
	['/too-alone/CHN', { kind: 'map', viewpoint: 'too-alone/CHN', region: null }],
	[
		'/ummah-pivot/RUS/region/levant',
		{ kind: 'map', viewpoint: 'ummah-pivot/RUS', region: 'levant' },
	],
	[
		'/changing-alliance-structures/europe-3',
		{ kind: 'map', viewpoint: 'changing-alliance-structures/europe-3', region: null },
	],
	['/country/LBY', { kind: 'country', country: 'LBY' }],
	['/country/xkx', { kind: 'country', country: 'XKX' }],
	['/about', { kind: 'about' }],
	['/present', { kind: 'present' }],
	['/read/too-alone', { kind: 'read', document: 'too-alone' }],
	['/search', { kind: 'search' }],
	['/data', { kind: 'data', file: '' }],
	['/data/relations.csv', { kind: 'data', file: 'relations.csv' }],
	['/data/texts/too-alone.txt', { kind: 'data', file: 'texts/too-alone.txt' }],
	['/nowhere', { kind: 'unknown' }],
];

test.each(OLD)('%s leads where it always has', (path, leads) => {
	expect(routeOf(path)).toEqual(leads);
});
