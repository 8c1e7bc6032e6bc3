import { existsSync } from 'node:fs';
import { expect, test } from 'vitest';
import { builtText, viewpoints } from '../support/corpus.ts';
import { grouped } from '#lib/atlas/grouped.ts';

// Comparisons as their pages bring them, without any browser.

const ordered = grouped(viewpoints, 'power').flatMap(({ viewpoints: of }) => of);

test('all viewpoints at once: a map for each, with the states that have a colour there and no geometry of its own', () => {
	const html = builtText('compare.html');
	const maps = [...html.matchAll(/<svg[^>]*class="small-map.*?<\/svg>/gs)].map(([map]) => map);
	expect(maps).toHaveLength(viewpoints.length);
	for (const [i, { id, countries }] of ordered.entries()) {
		const used = [...maps[i]!.matchAll(/href="#c-([A-Z]+)"/g)].map(([, state]) => state);
		expect(new Set(used), id).toEqual(new Set(Object.keys(countries)));
		expect(maps[i]).not.toContain('<path');
	}
	for (const state of new Set(viewpoints.flatMap(({ countries }) => Object.keys(countries))))
		expect(html).toContain(`id="c-${state}"`);
});

test('the matrix: a cell that leads to the words for every standing, and no other', () => {
	const html = builtText('compare/matrix.html');
	const cells = [...html.matchAll(/href="[^"]*country\/([A-Z]{3})#([\w-]+)"/g)].map(
		([, country, place]) => `${country} ${place}`,
	);
	const wanted = viewpoints.flatMap(({ id, countries }) =>
		Object.keys(countries).map((country) => `${country} ${id.replace('/', '-')}`),
	);
	expect(cells.sort()).toEqual(wanted.sort());
});

test('two side by side stand in the page with the words of both', () => {
	const html = builtText('compare/two.html');
	expect(html.match(/<blockquote/g)!.length).toBeGreaterThan(3);
	expect(html).toMatch(/steps? towards (?:ally|adversary)/);
});

test('pairs of the powers have pages', () => {
	for (const pair of ['RUS-CHN', 'RUS-USA', 'CHN-USA'])
		expect(existsSync(new URL(`../../build/pair/${pair}.html`, import.meta.url)), pair).toBe(true);
	expect(builtText('pair/RUS-CHN.html')).toContain('<blockquote');
});
