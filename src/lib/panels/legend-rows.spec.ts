import { describe, expect, test } from 'vitest';
import { claims } from '#lib/atlas/categories.ts';
import { legendOf, signsOf } from './legend-rows.ts';
import { lookup } from '#lib/site/data/tables.ts';

describe.each(lookup.tables.viewpoints)('the legend of $id', (viewpoint) => {
	test('counts every country that the viewpoint classifies, once', () => {
		const rows = legendOf(viewpoint, lookup).flatMap((family) => family.rows);
		const classified = Object.values(viewpoint.countries).filter((s) => claims(s.category));
		expect(rows.reduce((sum, row) => sum + row.count, 0)).toBe(classified.length);
		expect(classified.length).toBe(viewpoint.figures.byName + viewpoint.figures.throughGroups);
	});

	test('runs from aligned to opposed', () => {
		const order = ['Aligned', 'In between', 'Opposed'];
		const places = legendOf(viewpoint, lookup).map(({ name }) => order.indexOf(name));
		expect(places).toEqual([...places].sort());
		expect(places).not.toContain(-1);
	});
});

test('a count says how many of its countries are named themselves', () => {
	const rows = legendOf(lookup.viewpoint('alliances-and-allies/USA')!, lookup).flatMap(
		(f) => f.rows,
	);
	const { countries } = lookup.viewpoint('alliances-and-allies/USA')!;
	for (const { category, count, byName } of rows) {
		const standings = Object.values(countries).filter((s) => s.category === category.id);
		expect(count, category.id).toBe(standings.length);
		expect(byName, category.id).toBe(standings.filter(({ via }) => via === 'named').length);
	}
	expect(rows.some(({ count, byName }) => byName < count)).toBe(true);
});

test('the key explains only the signs that are on the map', () => {
	expect(signsOf(lookup.viewpoint('ummah-pivot/RUS')!).through).not.toBeNull();
	expect(signsOf(lookup.viewpoint('too-alone/CHN')!).through).toBeNull();
});
