import { expect, test } from 'vitest';
import { mapNotice, searchNotice } from './notice.ts';
import { lookup } from '../data/tables.ts';
import { readQuery } from '#lib/view/query.ts';

const served = { version: '98beddb1', date: '2026-11-26' };
const noticed = (text: string) => {
	const query = new URLSearchParams(text);
	return mapNotice(query, readQuery(query, lookup), served);
};

test.each([
	'country=ZZZ',
	'projection=cube',
	'at=NaN,1,2',
	'renderer=evil',
	'layers=x',
	'data=xyz',
])('%s is named', (query) => {
	expect(noticed(query)).toBe(`Not understood, and shown as usual: ${query}.`);
});

test('all that was not understood is named at once, as it is spelled', () => {
	expect(noticed('country=ZZZ).&amp;projection=cube')).toBe(
		'Not understood, and shown as usual: country=ZZZ)., projection=cube.',
	);
});

test.each([
	'',
	'country=LBY&by-name&history&patterns',
	'projection=globe&at=20,30,4',
	'projection=flat',
	'renderer=svg&layers=fill',
	'data=98beddb1',
	'utm_source=mail',
])('“%s” is understood', (query) => {
	expect(noticed(query)).toBe('');
});

test('other data are named', () => {
	expect(noticed('data=0123abcd')).toMatch(/^Made for data version 0123abcd;/);
});

test('of a search a country that is none is named, and a version of the data that is another', () => {
	const noticed = (text: string, country: string | null) =>
		searchNotice(new URLSearchParams(text), country, served);
	expect(noticed('q=gas&country=LBY&utm_source=x', 'LBY')).toBe('');
	expect(noticed('q=gas&country=ZZZ', null)).toBe(
		'Not understood, and shown as usual: country=ZZZ.',
	);
	expect(noticed('q=gas&data=00000000', null)).toMatch(/^Made for data version 00000000/);
});
