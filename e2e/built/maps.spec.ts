import { expect, test } from 'vitest';
import { pageAt, STATES } from '../support/built-pages.ts';
import { addressOf, builtText, documents, regions, viewpoints } from '../support/corpus.ts';
import { classOf } from '#lib/map/flat/standing-class.ts';
import type { Drawing } from '#lib/geo/types.ts';
import type { Viewpoint } from '#lib/corpus/viewpoint.ts';

// The maps as the pages bring them, without any browser.

/** The states that a page's HTML draws, with the classes that colour them. */
function drawnIn(html: string): Record<string, string> {
	// A state's own shape bears its code; its dependencies in the same link are marked as such.
	const links = html.matchAll(/<a(?: class="([^"]*)")?[^>]*>(<path id="s-.*?)<\/a>/gs);
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
const readDrawing = (path: string) => JSON.parse(builtText(`geo/${path}.json`)) as Drawing;
const world = readDrawing('world');

for (const viewpoint of viewpoints) {
	const { id } = viewpoint;

	for (const address of new Set([addressOf(id), `/${id}`, `/embed/${id}`])) {
		test(`${address} holds the whole map in its colours`, () => {
			expect(drawnIn(pageAt(address))).toEqual(wantedOf(STATES, viewpoint));
		});
	}

	test(`/${id}: the regions’ pages and embeds hold their own drawing in its colours`, () => {
		const foreign = world.shapes.find((shape) => shape.id === 'BRA')!.d;
		for (const { id: region, focus, membersByGeography } of regions) {
			const own = readDrawing(`regions/${region}`);
			for (const kind of ['', '/embed']) {
				const html = pageAt(`${kind}/${id}/region/${region}`);
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

	test(`/embed/${id} is the map and what belongs to it`, () => {
		const { title } = documents.find((document) => document.id === viewpoint.document)!;
		const html = pageAt(`/embed/${id}`);
		expect(html).not.toContain('aria-label="Viewpoints"');
		expect(html).toMatch(/<title>The world seen from [^<]+<\/title>/);
		expect(html.replaceAll('&amp;', '&')).toContain(title);
		expect(html).toContain('aria-label="Legend"');
		expect(html).toContain('Boundaries: Natural Earth');
		expect(html).toContain('Shows what the document says, not what is so.');
	});
}
