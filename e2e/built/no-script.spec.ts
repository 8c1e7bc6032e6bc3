import { expect, test } from 'vitest';
import disputes from '../../src/lib/geo/generated/disputes.json' with { type: 'json' };
import { pageAt, STATES } from '../support/built-pages.ts';
import { addressOf, HOME, regions, viewpoints } from '../support/corpus.ts';
import { elementOf, flat, textOf } from '../support/html.ts';

// What a reader without scripts finds in the pages. That it can be used is seen in no-script.e2e.ts.

const countryPages = new Map(STATES.map((id) => [id, pageAt(`/country/${id}`)]));

/** Where a link of a page leads: path and fragment. */
function targetOf(href: string, address: string): string {
	const { pathname, hash } = new URL(href.replaceAll('&amp;', '&'), `http://site${address}`);
	return pathname + hash;
}

test('the home has its title, its heading and its legend', () => {
	const page = pageAt('/');
	expect(page).toMatch(/<title>The world seen from Russia/);
	expect(textOf(/<h1.*?<\/h1>/s.exec(page)![0])).toBe('The world seen from Russia');
	expect(elementOf(page, 'aria-label="Legend"')).not.toBe('');
});

for (const { id, countries } of viewpoints) {
	const address = addressOf(id);
	const page = pageAt(address);

	test(`${id}: each country leads to its page, at what this viewpoint says`, () => {
		const anchor = id.replace('/', '-');
		const links = [...page.matchAll(/<a [^>]*href="([^"]*)"[^>]*>(<path id="s-.*?)<\/a>/gs)].map(
			([, href = '', shapes = '']) => ({
				href,
				state: /id="s-([^"]+)" class="map-shape"/.exec(shapes)?.[1],
			}),
		);
		expect(links.map(({ state }) => state).sort()).toEqual(STATES.toSorted());
		for (const { href, state } of links) {
			expect(targetOf(href, address)).toBe(`/country/${state}#${anchor}`);
			expect(countryPages.get(state!), state).toContain(`id="${anchor}"`);
		}
	});

	test(`${id}: each region leads to its page`, () => {
		for (const region of regions) {
			const [, href = ''] = new RegExp(`data-region="${region.id}" href="([^"]*)"`).exec(page)!;
			const target = targetOf(href, address);
			expect(target).toBe(`/${id}/region/${region.id}`);
			expect(pageAt(target)).toContain(region.name);
		}
	});

	test(`${id}: its table has a row for every country that it names`, () => {
		const [, table = ''] = /All countries as a table<\/summary>(.*?)<\/table>/s.exec(page)!;
		expect(table.match(/<tr\b/g)).toHaveLength(Object.keys(countries).length + 1);
	});
}

for (const { id, name, passages } of regions)
	test(`${name}: its page says what the text says`, () => {
		const page = pageAt(`/${HOME}/region/${id}`);
		const said = [...page.matchAll(/<h4[^>]*>(.*?)<\/h4>\s*<p[^>]*>(.*?)<\/p>/gs)].map(
			([, heading = '', text = '']) => ({ heading: textOf(heading), text: textOf(text) }),
		);
		expect(said).toEqual(passages.map(({ heading, text }) => ({ heading, text })));
	});

for (const address of [`/${HOME}/region/levant`, `/embed/${HOME}/region/levant`])
	test(`${address} has rings, dashed boundaries and the line that explains them`, () => {
		const page = pageAt(address);
		const { name, id } = disputes.find((dispute) => dispute.id === 'golan')!;
		expect(page).toMatch(
			new RegExp(
				`<a class="dispute" href="[^"]*/about#dispute-${id}"[^>]*aria-label="${name}: claimed`,
			),
		);
		expect(page).toMatch(/id="disputed"[^>]*d="M/);
		const said = flat(textOf(page));
		expect(said).toContain(
			'Boundaries: Natural Earth, generalised; disputed areas without a boundary in the source are marked by a ring',
		);
		expect(said).toContain('Shows what the document says, not what is so.');
	});
