import { describe, expect, test } from 'vitest';
import { documentReport, otherReports, parted } from './country-report.ts';
import { loadDocument } from '#lib/site/data/documents.ts';
import { lookup } from '#lib/site/data/tables.ts';

const ummah = await loadDocument('ummah-pivot');
const viewpoint = lookup.viewpoint('ummah-pivot/RUS')!;
const meta = lookup.document('ummah-pivot')!;

describe('what one document says of a country', () => {
	test('the relation that colours comes first, with its quotes', () => {
		const [entry] = documentReport('LBY', [viewpoint], meta, [ummah]).entries;
		expect(entry?.standing?.category).toBe('contested');
		expect(entry?.relations?.[0]?.id).toBe(entry?.standing?.relation);
		expect(entry?.relations?.[0]?.quotes.length).toBeGreaterThan(0);
	});

	test('relations with others than the vantage are told apart', () => {
		const { others } = documentReport('LBY', [viewpoint], meta, [ummah]);
		expect(others.map(({ subject }) => subject)).toContain('TUR');
		expect(others.filter(({ subject }) => subject === 'RUS')).toEqual([]);
	});

	test('of a document that is not loaded only the standing is known', () => {
		const report = documentReport('LBY', [viewpoint], meta, []);
		expect(report.entries[0]?.standing?.category).toBe('contested');
		expect(report.entries[0]?.relations).toBeNull();
		expect(report.others).toEqual([]);
	});
});

describe('what the others say', () => {
	test('every viewpoint but the current one is there once, silence included', () => {
		const reports = otherReports('LBY', viewpoint, [ummah], lookup);
		const ids = reports.flatMap(({ entries }) => entries.map((entry) => entry.viewpoint.id));
		const expected = lookup.tables.viewpoints
			.map(({ id }) => id)
			.filter((id) => id !== viewpoint.id);
		expect([...ids].sort()).toEqual([...expected].sort());
		expect(reports.some(({ entries }) => entries.some(({ standing }) => !standing))).toBe(true);
	});

	test('the other vantages of the current document come first', () => {
		const current = lookup.viewpoint('changing-alliance-structures/CHN')!;
		const [first] = otherReports('DEU', current, [], lookup);
		expect(first?.document.id).toBe('changing-alliance-structures');
		expect(first?.entries.map((entry) => entry.viewpoint.subject)).not.toContain('CHN');
	});
});

test.each(['DEU', 'LBY', 'TUV', 'RUS'])(
	'of %s each viewpoint speaks or is silent, and a document with one that speaks is told',
	(country) => {
		const { documents, viewpoints } = lookup.tables;
		const reports = documents.map((card) =>
			documentReport(country, lookup.viewpointsOf(card.id), card, [ummah]),
		);
		const { speaking, silent } = parted(reports);
		const silentIds = silent.flatMap((silence) => silence.viewpoints.map(({ id }) => id));
		expect(silentIds).toEqual(
			viewpoints.filter(({ countries }) => !(country in countries)).map(({ id }) => id),
		);
		const told = speaking.map(({ document }) => document.id);
		for (const { document, whole } of silent) {
			// Silent on the country, it may still tell of it and others.
			if (!whole) expect(told).toContain(document.id);
		}
		expect(told.length + silent.filter(({ whole }) => whole).length).toBeGreaterThanOrEqual(
			documents.length,
		);
	},
);
