import { render } from 'svelte/server';
import { describe, expect, test } from 'vitest';
import ViewpointStrip from './ViewpointStrip.svelte';
import { lookup } from '#lib/site/data/tables.ts';

const { viewpoints } = lookup.tables;
const draw = (country: string, props = {}) =>
	render(ViewpointStrip, {
		props: { country, lookup, href: ({ id }) => `/${id}`, ...props },
	}).body;

describe.each(['DEU', 'LBY', 'TUV'])('%s', (country) => {
	test.each([{}, { compact: true }])('each viewpoint is there once, as a link: %o', (props) => {
		const links = [...draw(country, props).matchAll(/href="\/([^"]*)"/g)].map(([, id]) => id);
		expect(links.toSorted()).toEqual(viewpoints.map(({ id }) => id).toSorted());
	});

	test('each swatch has its category’s word, and the vantage, beside it', () => {
		const entries = [...draw(country).matchAll(/<a .*?<\/a>/gs)].map(([entry]) => entry);
		for (const [i, { countries, subject }] of viewpoints.entries()) {
			const category = countries[country]?.category;
			expect(entries[i]).toContain(`data-category="${category ?? 'none'}"`);
			const word = category ? lookup.category(category).name : 'says nothing';
			const words = entries[i]!.replace(/<[^>]*>/g, '').replace(/\s+/g, ' ');
			expect(words.trim()).toBe(`${word}, seen from ${lookup.name(subject)}`);
		}
	});
});

test('the viewpoint that is shown is marked as such, also where it is silent', () => {
	for (const current of ['alliances-and-allies/RUS', 'ummah-pivot/RUS'])
		expect(draw('DEU', { compact: true, current })).toMatch(
			new RegExp(`<a href="/${current}"[^>]* aria-current="true"`),
		);
});
