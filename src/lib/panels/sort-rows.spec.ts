import { expect, test } from 'vitest';
import { fullRows, sortRows } from './sort-rows.ts';
import { lookup } from '#lib/site/data/tables.ts';

const { countries, viewpoints } = lookup.tables;
const alliances = lookup.viewpoint('china-russia-alliance/CHN')!;
const names = (rows: ReturnType<typeof sortRows>) => rows.map(({ country }) => country.name);

test.each(viewpoints)('$id: every country is in the table once', (viewpoint) => {
	const rows = fullRows(viewpoint, [], lookup);
	expect(names(rows).sort()).toEqual(countries.map(({ name }) => name).sort());
	const silent = rows.filter(({ standing }) => standing === null);
	expect(silent).toHaveLength(countries.length - Object.keys(viewpoint.countries).length);
});

test('what is told as history stands beside the country, counted', () => {
	const earlier = (history: typeof alliances.history) =>
		fullRows(alliances, history, lookup).find(({ country }) => country.iso3 === 'RUS')?.earlier;
	expect(earlier([])).toBe('');
	expect(earlier(alliances.history)).toContain('Ally ×3');
});

test.each(viewpoints)('$id: sorting by name reverses, and back', (viewpoint) => {
	const rows = fullRows(viewpoint, [], lookup);
	const up = sortRows(rows, 'country', false);
	expect(names(up)).toEqual(names(rows).toSorted((a, b) => a.localeCompare(b, 'en')));
	expect(names(sortRows(rows, 'country', true))).toEqual(names(up).toReversed());
});

test('rows that are alike keep their order, upwards and downwards', () => {
	const rows = fullRows(lookup.viewpoint('ummah-pivot/RUS')!, [], lookup);
	for (const descending of [false, true]) {
		const sorted = sortRows(rows, 'category', descending);
		for (const category of new Set(rows.map((row) => row.category))) {
			const of = (list: typeof sorted) => names(list.filter((row) => row.category === category));
			expect(of(sorted)).toEqual(of(rows));
		}
	}
	expect(sortRows(rows, 'category', true)[0]?.standing).toBeNull();
});

test('where a column is silent comes last either way up', () => {
	const rows = fullRows(lookup.viewpoint('ummah-pivot/RUS')!, [], lookup);
	for (const descending of [false, true]) {
		const bases = sortRows(rows, 'basis', descending).map(({ basis }) => basis);
		const told = bases.filter(Boolean);
		expect(told.length).toBeGreaterThan(10);
		expect(bases.slice(0, told.length)).toEqual(told);
		expect(new Set(told).size).toBeGreaterThan(1);
		const ascending = told.toSorted((a, b) => a.localeCompare(b, 'en'));
		expect(told).toEqual(descending ? ascending.toReversed() : ascending);
	}
});
