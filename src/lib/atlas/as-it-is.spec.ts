import { expect, test } from 'vitest';
import { asItIs } from './as-it-is.ts';
import { claims } from './categories.ts';
import { shownIn } from './shown.ts';
import { isRecommended, isThroughGroup } from './standing.ts';
import { lookup } from '#lib/site/data/tables.ts';

const { viewpoints } = lookup.tables;
const asking = viewpoints.filter(({ figures }) => figures.recommended > 0);

test('there are viewpoints that recommend, and their figures count how many countries', () => {
	expect(asking.length).toBeGreaterThan(0);
	for (const { countries, figures } of viewpoints)
		expect(Object.values(countries).filter(isRecommended).length).toBe(figures.recommended);
});

test('as it is, no colour rests on what is recommended, and all others stay', () => {
	for (const viewpoint of asking) {
		const shown = asItIs(viewpoint);
		expect(Object.values(shown.countries).some(isRecommended)).toBe(false);
		for (const [country, standing] of Object.entries(viewpoint.countries)) {
			if (!isRecommended(standing)) expect(shown.countries[country]).toEqual(standing);
			// The text names it: it is not bare paper.
			else if (!isThroughGroup(standing))
				expect(shown.countries[country]?.category).toBe('mentioned');
		}
		const { byName, throughGroups, aside } = shown.figures;
		const coloured = Object.values(shown.countries).filter(({ category }) => claims(category));
		expect(byName + throughGroups).toBe(coloured.length);
		expect(aside).toBe(viewpoint.figures.recommended);
		expect(shown.figures.sentences).toBeLessThan(viewpoint.figures.sentences);
	}
});

test('a viewpoint that recommends nothing is the same', () => {
	for (const viewpoint of viewpoints.filter((one) => !asking.includes(one)))
		expect(asItIs(viewpoint)).toBe(viewpoint);
});

test('by name only and as it is take away both', () => {
	for (const viewpoint of asking) {
		const both = shownIn(viewpoint, { byName: true, asItIs: true });
		const coloured = Object.values(both.countries).filter(({ category }) => claims(category));
		expect(coloured.some((standing) => isThroughGroup(standing) || isRecommended(standing))).toBe(
			false,
		);
		expect(both.figures.away + both.figures.aside).toBeGreaterThan(0);
	}
});
