import { readFileSync } from 'node:fs';
import { Resvg } from '@resvg/resvg-js';
import { expect, test } from 'vitest';
import { coloursOf } from './colours.ts';
import { resolveStep } from './step.ts';
import { THUMBNAIL, thumbnailOf } from './thumbnail.ts';
import { dataVersion, lookup } from '#lib/site/data/tables.ts';
import type { Drawing } from '#lib/geo/types.ts';
import type { View } from '#lib/view/view.ts';

const drawing = JSON.parse(readFileSync('static/geo/world.json', 'utf8')) as Drawing;
const viewpoint = 'ummah-pivot/RUS';
const draw = (view: View, theme: 'light' | 'dark' = 'light') =>
	thumbnailOf(
		resolveStep(
			{ view },
			{ lookup, version: dataVersion, drawing, documents: [], address: () => '' },
		),
		theme,
	);

test.each<View>([
	{ viewpoint },
	{ viewpoint, region: 'gulf' },
	{ viewpoint, country: 'LBY' },
	{ viewpoint, projection: 'globe' },
	{ viewpoint, patterns: true, history: true },
	{ viewpoint, byName: true },
	{ viewpoint, look: { lon: 47, lat: 40, nearness: 12 } },
])('the small picture of %j is a file of its own, unlike any other, without letters', (view) => {
	const svg = draw(view);
	expect(new Resvg(svg).width).toBe(THUMBNAIL.width);
	expect(svg).not.toMatch(/<text|<style|class=|href="[^#]/);
	const ids = [...svg.matchAll(/ id="([^"]+)"/g)].map(([, name]) => name);
	expect(new Set(ids).size).toBe(ids.length);
	const references = [...svg.matchAll(/href="#([^"]+)"|url\(#([^)]+)\)/g)];
	expect(references.map(([, a, b]) => a ?? b).filter((name) => !ids.includes(name))).toEqual([]);
	// Small enough for a page that shows a whole deck.
	expect(svg.length).toBeLessThan(150_000);
	if (Object.keys(view).length > 1) expect(svg).not.toBe(draw({ viewpoint }));
});

test('each theme has its own colours', () => {
	for (const theme of ['light', 'dark'] as const) {
		const svg = draw({ viewpoint }, theme);
		const { category, surface } = coloursOf(theme);
		expect(svg).toContain(`fill="${surface('sea')}"`);
		expect(svg).toContain(
			`data-state="USA" fill="${category(lookup.viewpoint(viewpoint)!.countries['USA']!.category)}"`,
		);
	}
	expect(draw({ viewpoint }, 'dark')).not.toBe(draw({ viewpoint }));
});
