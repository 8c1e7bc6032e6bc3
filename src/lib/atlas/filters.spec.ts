import { expect, test } from 'vitest';
import { asItIs } from './as-it-is.ts';
import { byNameOnly } from './by-name.ts';
import { claims } from './categories.ts';
import { FILTER_IDS, FILTERS, filtered } from './filters.ts';
import { grouped } from './grouped.ts';
import { lookup } from '#lib/site/data/tables.ts';

const { viewpoints } = lookup.tables;

test('a filter leaves what the map’s own switch of that name leaves', () => {
	for (const viewpoint of viewpoints) {
		expect(filtered(viewpoint, ['by-name'])).toEqual(byNameOnly(viewpoint).countries);
		expect(filtered(viewpoint, ['as-it-is'])).toEqual(asItIs(viewpoint).countries);
		expect(filtered(viewpoint, [])).toBe(viewpoint.countries);
	}
});

test('what is left meets all that is asked, and who is named by name stays named', () => {
	for (const id of FILTER_IDS)
		expect(
			viewpoints.some(({ countries }) =>
				Object.values(countries).some((one) => !FILTERS[id].keeps(one)),
			),
			id,
		).toBe(true);
	for (const viewpoint of viewpoints) {
		const left = filtered(viewpoint, FILTER_IDS);
		for (const standing of Object.values(left))
			if (claims(standing.category))
				expect(FILTER_IDS.every((id) => FILTERS[id].keeps(standing))).toBe(true);
		for (const [country, { via }] of Object.entries(viewpoint.countries))
			if (via === 'named' || via === 'vantage') expect(left).toHaveProperty(country);
	}
});

test('viewpoints are together by power, the most looked from first, or by document, in their order', () => {
	const powers = grouped(viewpoints, 'power');
	expect(powers.map(({ id, viewpoints: of }) => [id, of.length])).toEqual([
		['RUS', 7],
		['CHN', 5],
		['USA', 3],
		['europe-3', 1],
	]);
	const documents = grouped(viewpoints, 'document');
	expect(documents.map(({ id }) => id)).toEqual(lookup.tables.documents.map(({ id }) => id));
	expect(documents.flatMap(({ viewpoints: of }) => of)).toEqual(viewpoints);
});
