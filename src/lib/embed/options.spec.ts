import { readFileSync } from 'node:fs';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { CHOICES, DEFAULTS, frameQuery, readFrame, type FrameOptions } from './options.ts';
import { randomView } from '#lib/view/random-view.ts';
import { tidyView } from '#lib/view/tidy.ts';
import { fields } from '#lib/view/view.ts';

const corpus = { isCountry: (code: string) => ['LBY', 'DEU', 'CHN'].includes(code) };
const read = (query: string) => readFrame(new URLSearchParams(query), corpus);

const nothing = {
	country: null,
	byName: false,
	history: false,
	patterns: false,
	projection: 'flat',
	look: null,
} as const;

test('an address without options has the defaults', () => {
	expect(read('')).toMatchObject({ options: DEFAULTS, view: nothing, refused: [] });
});

test('what is nobody’s parameter is passed over', () => {
	expect(read('utm_source=letter&fbclid=1').refused).toEqual([]);
});

describe('a value that is none falls back, and is named', () => {
	test.each([
		['ui=huge', 'ui=huge'],
		['theme=sepia', 'theme=sepia'],
		['panel', 'panel'],
		['names=some', 'names=some'],
		['renderer=canvas', 'renderer=canvas'],
		['keys=all', 'keys=all'],
		['projection=mercator', 'projection=mercator'],
		['at=1,2', 'at=1,2'],
		['country=XYZ', 'country=XYZ'],
		['data=latest', 'data=latest'],
		['host=javascript:alert(1)', 'host=javascript:alert(1)'],
		['host=https://example.org/path', 'host=https://example.org/path'],
	])('%s', (query, refused) => {
		expect(read(query)).toMatchObject({ options: DEFAULTS, view: nothing, refused: [refused] });
	});
});

test('countries are read in either case', () => {
	expect(read('country=lby').view.country).toBe('LBY');
});

const options: fc.Arbitrary<FrameOptions> = fc.record({
	ui: fc.constantFrom(...CHOICES.ui),
	theme: fc.constantFrom(...CHOICES.theme),
	panel: fc.constantFrom(...CHOICES.panel),
	names: fc.constantFrom(...CHOICES.names),
	renderer: fc.constantFrom(...CHOICES.renderer),
	keys: fc.constantFrom(...CHOICES.keys),
	data: fc.constantFrom(null, '0123abcd'),
	host: fc.constantFrom(null, 'https://example.org', 'http://localhost:8080'),
});
const hundredths = (from: number, to: number) =>
	fc.integer({ min: from * 100, max: to * 100 }).map((n) => n / 100);
const views = randomView({
	viewpoint: fc.constant('a/b'),
	region: fc.constant('gulf'),
	country: fc.constantFrom('LBY', 'CHN'),
	look: fc.record({
		lon: hundredths(-180, 180),
		lat: hundredths(-90, 90),
		nearness: hundredths(1, 40),
	}),
});

test('what is written is read back', () => {
	fc.assert(
		fc.property(options, views, (options, whole) => {
			const { viewpoint: _, region: __, ...view } = tidyView(whole);
			const back = read(frameQuery(options, whole));
			expect(back).toEqual({ options, view: { ...read('').view, ...view }, refused: [] });
		}),
	);
});

test('no query at all makes it throw', () => {
	const names = [...Object.keys(DEFAULTS), ...Object.keys(nothing), 'at', 'by-name'];
	const pair = fc.tuple(fc.constantFrom(...names), fc.string());
	fc.assert(
		fc.property(fc.array(pair), (pairs) => {
			const { options } = readFrame(new URLSearchParams(pairs), corpus);
			for (const [name, values] of Object.entries(CHOICES))
				expect(values).toContain(options[name as keyof typeof CHOICES]);
		}),
	);
});

test('docs/EMBEDDING.md has every option with its values', () => {
	const [, section = ''] = readFileSync('docs/EMBEDDING.md', 'utf8').split(
		/^## (?:Options|Manners)$/m,
	);
	const rows = section.split('\n').filter((line) => line.startsWith('| `'));
	const words = (cell = '') => [...cell.matchAll(/`([^`]+)`/g)].map(([, word]) => word!);
	const documented = new Map(
		rows.flatMap((row) => {
			const [, names, values] = row.split('|');
			return words(names).map((name) => [name, words(values)] as const);
		}),
	);
	const ofViews = fields().flatMap(([, { query }]) => query ?? []);
	expect([...documented.keys()].sort()).toEqual([...ofViews, ...Object.keys(DEFAULTS)].sort());
	for (const [name, values] of Object.entries(CHOICES))
		expect(documented.get(name)).toEqual(values);
	for (const [, { query, of }] of fields())
		if (query && of) expect(documented.get(query)).toEqual(of);
});
