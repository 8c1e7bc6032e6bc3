import { describe, expect, test } from 'vitest';
import {
	inText,
	listed,
	objectInText,
	regionInText,
	sentenceCase,
	subjectInText,
} from './names.ts';
import { loadDocument } from '#lib/site/data/documents.ts';
import { lookup } from '#lib/site/data/tables.ts';

describe('names in running text', () => {
	test.each([
		['United States', 'the United States'],
		['Maldives', 'the Maldives'],
		['Central African Republic', 'the Central African Republic'],
		['Solomon Islands', 'the Solomon Islands'],
		['The Gulf', 'the Gulf'],
		['Libya', 'Libya'],
		['Central Asia', 'Central Asia'],
	])('%s → %s', (name, expected) => {
		expect(inText(name)).toBe(expected);
	});

	test('the countries behind an article are these and no others', () => {
		const behind = lookup.tables.countries
			.map(({ name }) => name)
			.filter((name) => inText(name) !== name);
		expect(behind).toEqual([
			'Bahamas',
			'Central African Republic',
			'Comoros',
			'Dominican Republic',
			'DR Congo',
			'Gambia',
			'Holy See',
			'Maldives',
			'Marshall Islands',
			'Netherlands',
			'Philippines',
			'Seychelles',
			'Solomon Islands',
			'United Arab Emirates',
			'United Kingdom',
			'United States',
		]);
	});

	test('a vantage that is a group is told by its members', () => {
		expect(subjectInText('europe-3', lookup)).toBe('France, Germany and the United Kingdom');
	});

	test('an indefinite object stands in quotation marks, an actor by its name', async () => {
		const { relations } = await loadDocument('too-alone');
		const object = (name: string) =>
			objectInText(
				relations.find((r) => r.object === name)!,
				lookup,
			);
		expect(object('some Southeast Asian countries')).toBe('“some Southeast Asian countries”');
		expect(object('sco')).toBe('Shanghai Cooperation Organization');
	});

	test('a region goes by the text’s own name', () => {
		expect(lookup.tables.regions.map(regionInText)).toEqual([
			'North Africa',
			'Levant',
			'The Gulf',
			'South Caucasus',
			'Iran',
			'Central Asia',
			'South Asia',
		]);
	});

	test('lists and beginnings of sentences', () => {
		expect(listed(['A', 'B', 'C'])).toBe('A, B and C');
		expect(sentenceCase('the United States')).toBe('The United States');
	});
});
