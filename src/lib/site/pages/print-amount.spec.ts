import { expect, test } from 'vitest';
import { loadDocuments } from '../data/documents.ts';
import { printAmount } from './print-amount.ts';
import { lookup } from '../data/tables.ts';

const { countries, viewpoints } = lookup.tables;
const documents = await loadDocuments(lookup.tables.documents.map(({ id }) => id));
const amountOf = (country: string) => printAmount(country, viewpoints, documents);

test('a country of which little is said is printed with everything', () => {
	expect(amountOf('LBY')).toBe('all');
	expect(amountOf('TUV')).toBe('all');
});

test('a country of which most viewpoints speak is printed with one quote of each', () => {
	expect(amountOf('USA')).toBe('quotes');
	expect(amountOf('CHN')).not.toBe('all');
});

test('most countries are printed with everything', () => {
	const whole = countries.filter(({ iso3 }) => amountOf(iso3) === 'all');
	expect(whole.length / countries.length).toBeGreaterThan(0.5);
});
