import { readdirSync, readFileSync } from 'node:fs';
import { expect, test } from '@playwright/test';
import {
	addressOf,
	builtText,
	documents,
	regions,
	relations,
	textOf,
	viewpoints,
} from './support/corpus.ts';
import { STATES } from './support/places.ts';
import { classOf } from '#lib/map/flat/standing-class.ts';
import type { Sheet } from '#lib/geo/types.ts';
import type { Viewpoint } from '#lib/corpus/viewpoint.ts';

// What the built folder says without any browser.

const fileOf = (address: string) => (address === '/' ? 'index.html' : `${address.slice(1)}.html`);

/** The states that a page's HTML draws, with the classes that colour them. */
function drawnIn(html: string): Record<string, string> {
	// A state's own shape bears its code; its dependencies in the same link are marked as such.
	const links = html.matchAll(/<a class="([^"]*)"[^>]*>(<path id="s-.*?)<\/a>/gs);
	return Object.fromEntries(
		[...links].flatMap(([, classes = '', inner = '']) => {
			const [, state = ''] = /id="s-([^"]+)" class="map-shape"/.exec(inner) ?? [];
			return state && /<path [^>]*d="m/.test(inner) ? [[state, classes]] : [];
		}),
	);
}

const wantedOf = (states: readonly string[], { countries }: Viewpoint) =>
	Object.fromEntries(states.map((state) => [state, classOf(countries[state])]));

/** The shapes of a drawing that the site serves. */
const sheet = (path: string) => JSON.parse(builtText(`geo/${path}.json`)) as Sheet;
const world = sheet('world');

for (const viewpoint of viewpoints) {
	const pages = [...new Set([addressOf(viewpoint.id), `/${viewpoint.id}`])];
	for (const address of [...pages, `/embed/${viewpoint.id}`]) {
		test(`${address} holds the whole map in its colours`, () => {
			const all = STATES.map(({ id }) => id);
			expect(drawnIn(builtText(fileOf(address)))).toEqual(wantedOf(all, viewpoint));
		});
	}

	test(`/${viewpoint.id}: the regions’ pages and embeds hold their own drawing in its colours`, () => {
		const foreign = world.shapes.find(({ id }) => id === 'BRA')!.d;
		for (const { id, focus, membersByGeography } of regions) {
			const own = sheet(`regions/${id}`);
			for (const kind of ['', '/embed']) {
				const html = builtText(fileOf(`${kind}/${viewpoint.id}/region/${id}`));
				const drawn = drawnIn(html);
				expect(Object.keys(drawn)).toEqual(
					expect.arrayContaining([...focus, ...membersByGeography]),
				);
				expect(drawn).toEqual(wantedOf(Object.keys(drawn), viewpoint));
				expect(html).toContain(own.shapes[0]!.d);
				expect(html).not.toContain(foreign);
			}
		}
	});

	test(`/embed/${viewpoint.id} is the map and what belongs to it`, () => {
		const { title } = documents.find(({ id }) => id === viewpoint.document)!;
		const html = builtText(fileOf(`/embed/${viewpoint.id}`));
		expect(html).not.toContain('aria-label="Viewpoints"');
		expect(html).toMatch(/<title>The world seen from [^<]+<\/title>/);
		expect(html.replaceAll('&amp;', '&')).toContain(title);
		expect(html).toContain('aria-label="Legend"');
		expect(html).toContain('Boundaries: Natural Earth');
		expect(html).toContain('Shows what the document says, not what is so.');
	});
}

test('there is a page for every state', () => {
	for (const { id } of STATES) expect(builtText(`country/${id}.html`)).toContain('<h1');
});

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
	for (const { id, countries } of viewpoints) {
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
			expect(via === 'named' ? country : via, `${id} ${country}`).toBe(found?.object);
		}
	}
});

test('no page takes anything from another site', () => {
	const build = new URL('../build/', import.meta.url);
	const names = readdirSync(build, { recursive: true, encoding: 'utf8' });
	const pages = names.filter((name) => name.endsWith('.html'));
	expect(pages.length).toBeGreaterThan(STATES.length);
	for (const name of pages) {
		const written = readFileSync(new URL(name, build), 'utf8');
		// The one file has its script within, and markup in the script's strings.
		const html = name.startsWith('offline/')
			? written.replace(/<script\b[^>]*>[\s\S]*?<\/script>/g, '')
			: written;
		const foreign = html.match(/\s(?:src|href|srcset|action|data)="(?:https?:)?\/\/[^"]*"/g) ?? [];
		expect(foreign, name).toEqual([]);
		// Without SITE_ORIGIN nobody knows where the site stands.
		expect(html, name).not.toContain('rel="canonical"');
	}
});
