import { expect, test } from 'vitest';
import { selectionOf } from './selection.ts';
import { lookup } from '../data/tables.ts';
import { readQuery } from '#lib/view/query.ts';

const read = (query: string, region: string | null = null) =>
	selectionOf(
		{
			viewpoint: 'ummah-pivot/RUS',
			region,
			...readQuery(new URLSearchParams(query), lookup),
		},
		lookup,
	);

test('a country is read from the query, and was clicked', () => {
	expect(read('country=LBY')).toEqual({ country: 'LBY', region: null, clicked: 'country' });
});

test('lower case is read as capitals', () => {
	expect(read('country=lby').country).toBe('LBY');
});

test.each(['country=XYZ', 'country=', 'country=europe-3', 'country=GRL', 'land=LBY', ''])(
	'“%s” names no country',
	(query) => {
		expect(read(query)).toEqual({ country: null, region: null, clicked: 'region' });
	},
);

test('country and region may both be there', () => {
	expect(read('country=TUN', 'north-africa')).toEqual({
		country: 'TUN',
		region: 'north-africa',
		clicked: 'country',
	});
});

test('a region alone was clicked', () => {
	expect(read('', 'levant')).toEqual({ country: null, region: 'levant', clicked: 'region' });
});
