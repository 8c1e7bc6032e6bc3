import { expect, test } from 'vitest';
import { disagreement, matrixRows, sortMatrix } from './matrix-rows.ts';
import { lookup } from '../data/tables.ts';

const { countries, viewpoints } = lookup.tables;
const rows = matrixRows(countries, viewpoints);
const codes = (of: typeof rows) => of.map(({ country }) => country.iso3);
const regionOf = (country: string) => country.slice(0, 1);

test('every country that a viewpoint names is a row, with a cell for each viewpoint', () => {
	const named = new Set(viewpoints.flatMap(({ countries }) => Object.keys(countries)));
	expect(new Set(codes(rows))).toEqual(named);
	for (const { cells } of rows) expect(cells).toHaveLength(viewpoints.length);
	const silent = rows.flatMap(({ country, cells }) =>
		viewpoints.filter(({ countries }, i) => country.iso3 in countries !== (cells[i] !== null)),
	);
	expect(silent).toEqual([]);
});

test('accords are of powers that more than one document looks from', () => {
	expect([...rows[0]!.accords.keys()]).toEqual(['RUS', 'USA', 'CHN']);
	const china = rows.find(({ country }) => country.iso3 === 'CHN')!;
	expect(china.accords.get('RUS')).toMatchObject({ documents: 7 });
});

test('every order has the same rows, and keeps its promise', () => {
	for (const sort of ['alike', 'name', 'region', 'documents', 'spread'] as const)
		expect(codes(sortMatrix(rows, sort, regionOf)).sort()).toEqual(codes(rows).sort());
	const documents = sortMatrix(rows, 'documents', regionOf).map((row) => row.documents);
	expect(documents).toEqual([...documents].sort((a, b) => b - a));
	const spreads = sortMatrix(rows, 'spread', regionOf).map(disagreement);
	expect(spreads).toEqual([...spreads].sort((a, b) => b - a));
	expect(spreads[0]).toBeGreaterThan(0);
});

test('like beside like leaves fewer breaks in the columns than the names do', () => {
	const breaks = (of: typeof rows) =>
		of
			.slice(1)
			.reduce(
				(sum, { cells }, i) =>
					sum + cells.filter((cell, j) => cell?.category !== of[i]!.cells[j]?.category).length,
				0,
			);
	expect(breaks(sortMatrix(rows, 'alike', regionOf))).toBeLessThan(breaks(rows) / 2);
});
