import { describe, expect, test } from 'vitest';
import { publicData } from './index.ts';
import { REGION_DOCUMENT } from '#lib/atlas/region-source.ts';
import { resolveViewpoint } from '#lib/atlas/viewpoint.ts';
import type { Quote, RegionPassage } from '#lib/corpus/types.ts';
import { loadDocuments } from '#lib/site/data/documents.ts';
import { publicSource } from '#lib/site/data/public-source.ts';
import { lookup } from '#lib/site/data/tables.ts';

const { tables } = lookup;
const documents = await loadDocuments(tables.documents.map(({ id }) => id));
const files = publicData(await publicSource(''));

const TABLES = ['documents', 'relations', 'viewpoints', 'regions', 'groups'].map(
	(name) => `${name}.json`,
);

type Row = Record<string, unknown>;
const rows = (file: string) => JSON.parse(files.get(file) ?? '[]') as Row[];
/** The fields of all rows, so that one field too many in one row is seen. */
const fields = (all: readonly object[]) => [...new Set(all.flatMap((row) => Object.keys(row)))];

describe('the public data', () => {
	test('are these files', () => {
		expect([...files.keys()]).toEqual([
			'documents.json',
			'relations.json',
			'relations.csv',
			'matrix.csv',
			'viewpoints.json',
			'regions.json',
			'groups.json',
			'agreement.json',
			'annotations.jsonld',
			...tables.viewpoints.map(({ id }) => `geojson/${id}.geojson`),
			...documents.map(({ id }) => `texts/${id}.txt`),
			'README.md',
			'datapackage.json',
		]);
	});

	test.each([
		[
			'documents.json',
			'id title author publisher date sourceNote source rights publish vantages named places',
		],
		[
			'relations.json',
			'id document subject object objectKind category direction modality basis voice scope overall quotes rationale',
		],
		['viewpoints.json', 'id document subject countries'],
		['regions.json', 'id name focus actors membersByGeography passages'],
		['groups.json', 'id name definition members'],
	])('have in %s these fields and no others: %s', (file, expected) => {
		expect(fields(rows(file))).toEqual(expected.split(' '));
	});

	test('have each row whole', () => {
		for (const file of TABLES)
			expect(new Set(rows(file).map((row) => Object.keys(row).length)).size).toBe(1);
	});

	test('have no id twice', () => {
		for (const file of TABLES) {
			const ids = rows(file).map(({ id }) => id);
			expect(new Set(ids).size, file).toBe(ids.length);
			expect(ids).not.toContain(undefined);
		}
	});

	test('have every viewpoint as the documents resolve to it', () => {
		expect(rows('viewpoints.json')).toEqual(
			documents.flatMap((document) =>
				document.vantages.map((vantage) => resolveViewpoint(document, vantage)),
			),
		);
	});

	test('have of a quote its words and where they stand', () => {
		const quotes = rows('relations.json').flatMap(({ quotes }) => quotes as Quote[]);
		expect(fields(quotes)).toEqual(['exact', 'start', 'end']);
	});

	test('have every quote in the published text, to the letter', () => {
		const astray = rows('relations.json').flatMap(({ id, document, quotes }) => {
			const text = files.get(`texts/${String(document)}.txt`) ?? '';
			return (quotes as Quote[])
				.filter((q) => text.slice(q.start, q.end) !== q.exact)
				.map(() => id);
		});
		expect(astray).toEqual([]);
		expect(rows('relations.json').length).toBeGreaterThan(100);
	});

	test('have every place where the published text names it', () => {
		const sea = documents
			.flatMap(({ id, places }) =>
				places.map((place) => ({ ...place, text: files.get(`texts/${id}.txt`) })),
			)
			.find(({ name }) => name === 'South China Sea');
		expect(sea?.mentions.map(({ start, end }) => sea.text?.slice(start, end))).toContain(
			'South China Sea',
		);
	});

	test('have the passages of a region as the text has them', () => {
		const text = documents.find(({ id }) => id === REGION_DOCUMENT)?.text ?? '';
		const published = rows('regions.json').map(
			({ passages }) => passages as (RegionPassage & { text: string })[],
		);
		expect(fields(published.flat())).toEqual(['section', 'heading', 'text']);
		expect(published.map((passages) => passages.map((p) => p.text))).toEqual(
			documents
				.flatMap(({ regions }) => regions)
				.map(({ passages }) => passages.map((p) => text.slice(p.start, p.end))),
		);
	});

	test('say of each country what colours it', () => {
		const standings = rows('viewpoints.json').flatMap(
			({ countries }) => Object.values(countries as object) as Row[],
		);
		expect(fields(standings).sort()).toEqual([
			'basis',
			'category',
			'modality',
			'relation',
			'via',
			'voice',
		]);
	});

	test('name for each colour a relation that is published', () => {
		const known = new Set(rows('relations.json').map(({ id }) => id));
		const standings = rows('viewpoints.json').flatMap(
			({ countries }) => Object.values(countries as object) as Row[],
		);
		const unknown = standings.filter(
			({ via, relation }) => via !== 'vantage' && !known.has(relation),
		);
		expect(unknown).toEqual([]);
		expect(standings.filter(({ via, relation }) => via === 'vantage' && relation !== null)).toEqual(
			[],
		);
	});

	test('leave open what a text does not state', () => {
		const ummah = rows('documents.json').find(({ id }) => id === 'ummah-pivot');
		expect(ummah).toHaveProperty('publisher');
		expect(rows('documents.json').flatMap((row) => Object.values(row))).not.toContain('');
	});
});
