import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { MARKED } from './marked.ts';
import { renderOutlines, renderShapes } from './render-shapes.ts';
import { placeOf, PLACES } from '#lib/geo/places.ts';
import { lookup } from '#lib/site/data/tables.ts';
import type { Drawing } from '#lib/geo/types.ts';

const world = JSON.parse(readFileSync('static/geo/world.json', 'utf8')) as Drawing;
const { countries } = lookup.viewpoint('ummah-pivot/RUS')!;
const writing = {
	countries,
	name: (country: string) => lookup.name(country),
	href: (country: string) => `/country/${country}`,
};
const svg = renderShapes(world, writing);

const links = [...svg.matchAll(/<a(?: class="([^"]*)")?([^>]*)>(.*?)<\/a>/g)].map(
	([, standing = '', rest = '', content = '']) => {
		const [, shape = ''] = /id="s-([^"]+)"/.exec(content) ?? [];
		return { standing, state: placeOf(shape)?.state ?? shape, rest, content };
	},
);
const linkOf = (state: string) => links.find((link) => link.state === state);
const idsIn = (content = '') => [...content.matchAll(/id="s-([^"]+)"/g)].map(([, id]) => id);

describe('the world as links', () => {
	test('has every state once', () => {
		const states = links.map(({ state }) => state);
		expect(new Set(states).size).toBe(states.length);
		expect([...states].sort()).toEqual(lookup.tables.countries.map((c) => c.iso3).sort());
	});

	test('has every shape of the drawing once', () => {
		expect(idsIn(svg).sort()).toEqual(world.shapes.map(({ id }) => id).sort());
	});

	test('says by its class where a state stands', () => {
		expect(linkOf('LBY')?.standing).toBe('contested');
		expect(linkOf('QAT')?.standing).toBe('partner through soft');
		expect(linkOf('BRA')?.standing).toBe('');
	});

	test('names the state and leads to its page', () => {
		expect(linkOf('LBY')?.rest).toBe(' href="/country/LBY" aria-label="Libya"');
	});

	test('has dependencies inside their sovereign’s link, marked as such', () => {
		const denmark = linkOf('DNK')?.content ?? '';
		expect(idsIn(denmark).sort()).toEqual(['DNK', 'FRO', 'GRL']);
		expect(denmark).toMatch(/id="s-GRL" class="map-shape dependent"/);
		expect(denmark).toMatch(/id="s-DNK" class="map-shape"/);
	});

	test('has what belongs to no state outside of every link', () => {
		const stateless = PLACES.filter(({ state }) => state === null).map(({ id }) => id);
		const groups = [...svg.matchAll(/<g>(.*?)<\/g>/g)].flatMap(([, content]) => idsIn(content));
		expect(groups).toEqual(stateless);
	});

	test('stands in the drawing’s order, by each state’s own shape', () => {
		const own = world.shapes.map(({ id }) => id).filter((id) => placeOf(id)?.state === id);
		expect(links.map(({ state }) => state)).toEqual(own);
	});
});

describe('markers', () => {
	test('are there for states that are too small to be seen, and for no others', () => {
		const dotted = links.filter(({ content }) => content.includes('class="dot"'));
		expect(dotted.map(({ state }) => state).sort()).toEqual(
			MARKED.map(({ place }) => place.id).sort(),
		);
		expect(linkOf('VAT')?.content).toContain('class="dot"');
		expect(linkOf('LBY')?.content).not.toContain('class="dot"');
	});

	test('stand at the state’s label, in the drawing’s unit', () => {
		const [x, y] = placeOf('VAT')!.label.map((v) => Math.round(v / world.unit));
		expect(linkOf('VAT')?.content).toContain(`<path class="dot" d="m${x} ${y}h.001"/>`);
	});
});

test('what stands in an attribute cannot end it', () => {
	const drawing = { ...world, shapes: world.shapes.filter(({ id }) => id === 'LBY') };
	const text = renderShapes(drawing, { ...writing, name: () => 'A & "B" <c>' });
	expect(text).toContain('aria-label="A &amp; &quot;B&quot; &lt;c>"');
});

describe('the regions’ outlines', () => {
	const outlines = renderOutlines(world, {
		name: (region) => lookup.region(region)?.name ?? region,
		href: (region) => `/region/${region}?a=1&b=2`,
	});

	test('are a link for each region, with a band to be hit along its line', () => {
		const drawn = [...outlines.matchAll(/data-region="([^"]+)"/g)].map(([, id]) => id);
		expect(drawn.sort()).toEqual(lookup.tables.regions.map(({ id }) => id).sort());
		for (const id of drawn) expect(outlines).toContain(`<use class="band" href="#o-${id}"/>`);
	});

	test('have their addresses escaped', () => {
		expect(outlines).toContain('href="/region/levant?a=1&amp;b=2"');
	});
});
