import { expect, test } from 'vitest';
import { familyOf } from '#lib/atlas/categories.ts';
import { notNamed, tableRows } from './table-rows.ts';
import { lookup } from '#lib/site/data/tables.ts';

const { countries, viewpoints } = lookup.tables;

test.each(viewpoints)(
	'the table of $id and the countries not named are all there are',
	(viewpoint) => {
		const rows = tableRows(viewpoint, countries);
		expect(rows).toHaveLength(Object.keys(viewpoint.countries).length);
		expect(rows.length + notNamed(viewpoint, countries).length).toBe(countries.length);
	},
);

test('rows stand by family, from the vantage to what is only named, then by name', () => {
	const rows = tableRows(lookup.viewpoint('ummah-pivot/RUS')!, countries);
	expect(rows[0]?.country.iso3).toBe('RUS');
	expect(rows.at(-1)?.standing.category).toBe('mentioned');
	const families = [...new Set(rows.map(({ standing }) => familyOf(standing.category)))];
	expect(families).toEqual(['self', 'aligned', 'in-between', 'opposed', 'none']);
	const partners = rows.filter(({ standing }) => standing.category === 'partner');
	const names = partners.map(({ country }) => country.name);
	expect(names).toEqual([...names].sort((a, b) => a.localeCompare(b, 'en')));
});
