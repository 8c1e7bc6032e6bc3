import { describe, expect, test } from 'vitest';
import { inOrder, notablePairs, oneWay, pairReports } from './pair.ts';
import { loadDocuments } from '#lib/site/data/documents.ts';
import { lookup } from '#lib/site/data/tables.ts';

const documents = await loadDocuments(lookup.tables.documents.map(({ id }) => id));
const weight = (country: string) =>
	lookup.tables.viewpoints.filter(({ subject }) => subject === country).length;

describe('what documents say of two countries', () => {
	test('what gives a country its colour in a viewpoint is what the pair’s page has as overall', () => {
		for (const { id, subject, document, countries } of lookup.tables.viewpoints) {
			if (!lookup.isCountry(subject)) continue;
			const text = documents.find((one) => one.id === document)!;
			for (const [country, { via, relation }] of Object.entries(countries)) {
				if (via !== 'named') continue;
				expect(oneWay(subject, country, text).overall?.id, `${id} ${country}`).toBe(relation);
			}
		}
	});

	test('both ways are told, history apart', () => {
		const reports = pairReports(['RUS', 'CHN'], documents);
		expect(reports.length).toBeGreaterThan(3);
		for (const { there, back } of reports) {
			for (const { subject } of [...there.scoped, ...there.history]) expect(subject).toBe('RUS');
			for (const { subject } of [...back.scoped, ...back.history]) expect(subject).toBe('CHN');
			for (const { scope } of [...there.scoped, ...back.scoped]) expect(scope).not.toBe('history');
		}
		expect(reports.some(({ there }) => there.history.length > 0)).toBe(true);
	});

	test('a statement on a group is one on its members, not on how they stand to each other', () => {
		const [eu] = ['x'];
		const relation = {
			...documents[0]!.relations[0]!,
			subject: eu!,
			object: 'y',
			objectKind: 'group' as const,
		};
		const groups = [
			{ id: 'x', name: '', definition: '', members: ['FRA', 'DEU'] },
			{ id: 'y', name: '', definition: '', members: ['DEU', 'LBY'] },
		];
		expect(
			oneWay('FRA', 'LBY', { relations: [{ ...relation, overall: true }], groups }).overall,
		).not.toBeNull();
		expect(
			oneWay('FRA', 'DEU', { relations: [{ ...relation, overall: true }], groups }).overall,
		).toBeNull();
	});
});

describe('pairs with pages of their own', () => {
	const powers = ['RUS', 'USA', 'CHN'];
	const pairs = notablePairs(powers, documents, weight, 20).map((pair) => pair.join('-'));

	test('begin with the powers’, and keep to the number', () => {
		expect(pairs.slice(0, 3).sort()).toEqual(['CHN-USA', 'RUS-CHN', 'RUS-USA']);
		expect(pairs.length).toBeLessThanOrEqual(20);
		expect(new Set(pairs).size).toBe(pairs.length);
	});

	test('are spoken of by several documents', () => {
		for (const pair of pairs) {
			const [a, b] = pair.split('-') as [string, string];
			expect(pairReports([a, b], documents).length, pair).toBeGreaterThan(1);
		}
	});

	test('stand in one order', () => {
		expect(inOrder(['CHN', 'RUS'], weight)).toEqual(['RUS', 'CHN']);
		expect(inOrder(['LBY', 'EGY'], weight)).toEqual(['EGY', 'LBY']);
	});
});
