import { Buffer } from 'node:buffer';
import { createHash } from 'node:crypto';
import papaparse from 'papaparse';
import { describe, expect, test } from 'vitest';
import { datapackage } from './datapackage.ts';
import { publicData } from './index.ts';
import { matrixTable } from './schemas/matrix-table.ts';
import { relationsTable } from './schemas/relations-table.ts';
import type { TableSchema } from './schemas/table.ts';
import { publicSource } from '#lib/site/data/public-source.ts';
import { dataVersion as version } from '#lib/site/data/tables.ts';

const source = await publicSource('');
const { documents, viewpoints } = source;
const files = publicData(source);

const descriptor = JSON.parse(files.get('datapackage.json') ?? '') as ReturnType<
	typeof datapackage
>;
const { resources } = descriptor;

/** The cells of a table that its Table Schema does not allow, as "row column: cell". */
function refused(table: string, { fields, missingValues }: TableSchema = relationsTable): string[] {
	const { data } = papaparse.parse<Record<string, string>>(table, {
		header: true,
		skipEmptyLines: true,
	});
	const fits = { string: /^[^]*$/, integer: /^-?\d+$/, boolean: /^(true|false)$/ };
	return data.flatMap((row, at) =>
		fields.flatMap(({ name, type, constraints = {} }) => {
			const cell = row[name];
			const { required, minimum = -Infinity, enum: values } = constraints;
			const missing = cell === undefined || missingValues.includes(cell);
			const right = missing
				? !required
				: fits[type].test(cell) &&
					(type !== 'integer' || Number(cell) >= minimum) &&
					(!values || values.includes(cell));
			return right ? [] : [`${at + 1} ${name}: ${cell}`];
		}),
	);
}

describe('datapackage.json', () => {
	test('describes every other file, once', () => {
		expect([...resources.map(({ path }) => path), 'datapackage.json']).toEqual([...files.keys()]);
	});

	test('has the size and the hash of what is served', () => {
		const served = resources.map(({ path }) => Buffer.from(files.get(path) ?? '', 'utf8'));
		expect(resources.map(({ bytes }) => bytes)).toEqual(served.map(({ length }) => length));
		expect(resources.map(({ hash }) => hash)).toEqual(
			served.map((bytes) => `sha256:${createHash('sha256').update(bytes).digest('hex')}`),
		);
	});

	/*
	 * What the standard demands of a descriptor (Data Package 2.0), in our words: no package in the
	 * registry has its profile.
	 */
	test('is a data package', () => {
		expect(descriptor.$schema).toBe('https://datapackage.org/profiles/2.0/datapackage.json');
		expect(descriptor.name).toMatch(/^[a-z0-9._-]+$/);
		expect(descriptor.created).toMatch(/^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\dZ$/);
		expect(Number.isNaN(Date.parse(descriptor.created))).toBe(false);
		expect(resources.length).toBeGreaterThan(0);
		const names = resources.map(({ name }) => name);
		expect(new Set(names).size).toBe(names.length);
		expect(names.filter((name) => !/^[a-z0-9._-]+$/.test(name))).toEqual([]);
	});

	test('has resources as the standard wants them', () => {
		// Relative, downwards, with slashes; no other schema than one of a table; media types of IANA.
		const wrong = resources.filter(
			({ path, schema, type, mediatype, hash }) =>
				!/^(?!.*\.\.)[^./~\\][^\\:]*$/.test(path) ||
				(schema === undefined) !== (type === undefined) ||
				!/^(text|application)\/[a-z+]+$/.test(mediatype) ||
				!/^[a-z0-9]+:[0-9a-f]+$/.test(hash),
		);
		expect(wrong).toEqual([]);
		expect([...descriptor.sources, ...resources.flatMap((r) => r.sources ?? [])]).toSatisfy(
			(sources: { title: string }[]) => sources.every(({ title }) => title !== ''),
		);
	});

	test('is of the data version and its date', () => {
		expect(descriptor).toMatchObject({
			version: version.version,
			created: `${version.date}T00:00:00Z`,
		});
	});

	test('says whose each text is, and puts no licence on it', () => {
		const texts = resources.filter(({ path }) => path.startsWith('texts/'));
		expect(texts.map(({ title, description }) => [title, description])).toEqual(
			documents.map(({ title, rights }) => [title, rights]),
		);
		expect(JSON.stringify(descriptor)).not.toContain('"licenses"');
	});

	test('says of a text that is not whole that it is not', () => {
		const [document] = documents;
		const texts = new Map([[`texts/${document!.id}.txt`, 'A sentence.']]);
		const quotes = [{ ...document!, publish: 'quotes' as const }];
		const [resource] = datapackage(texts, { ...source, documents: quotes }).resources;
		expect(resource?.description).toMatch(/Only the quotes/);
	});

	test('knows the address of the site where its origin is known', () => {
		const base = 'https://vantage.example/sub/data/';
		expect(datapackage(new Map(), { ...source, base }).homepage).toBe(
			'https://vantage.example/sub/',
		);
		expect(descriptor).not.toHaveProperty('homepage');
	});

	test('refuses a file that nobody has described', () => {
		const more = new Map([['agreement.txt', '']]);
		expect(() => datapackage(more, source)).toThrow(/data\/agreement\.txt .*resources\.ts/);
	});
});

describe('the Table Schema of relations.csv', () => {
	const table = files.get('relations.csv') ?? '';

	test('has the columns of the file', () => {
		const [header] = papaparse.parse<string[]>(table).data;
		expect(relationsTable.fields.map(({ name }) => name)).toEqual(header);
	});

	test('allows every cell', () => {
		expect(refused(table)).toEqual([]);
	});

	test.each([
		['a category of no codebook', ',ally,', ',friend,'],
		['an empty voice', ',author,', ',,'],
		['a truth by number', ',true,', ',1,'],
	])('refuses %s', (_what, before, after) => {
		expect(table).toContain(before);
		expect(refused(table.replace(before, after))).toHaveLength(1);
	});

	test('has a key that no two rows share', () => {
		const rows = papaparse.parse<Record<string, string>>(table, {
			header: true,
			skipEmptyLines: true,
		}).data;
		const keys = rows.map((row) => relationsTable.primaryKey.map((name) => row[name]).join(' '));
		expect(new Set(keys).size).toBe(rows.length);
	});
});

describe('matrix.csv', () => {
	const table = files.get('matrix.csv') ?? '';
	const schema = matrixTable(viewpoints, documents);
	const rows = papaparse.parse<Record<string, string>>(table.slice(1), {
		header: true,
		skipEmptyLines: true,
	});

	test('has a row for each country and a column for each viewpoint, as its schema says', () => {
		expect(rows.meta.fields).toEqual(schema.fields.map(({ name }) => name));
		expect(rows.data.map(({ iso3 }) => iso3)).toEqual(source.countries.map(({ iso3 }) => iso3));
		expect(refused(table.slice(1), schema)).toEqual([]);
		expect(refused(table.slice(1).replace(',adversary', ',enemy'), schema)).toHaveLength(1);
	});

	test('says what the viewpoints say, and nothing where they say nothing', () => {
		for (const { id, countries } of viewpoints)
			for (const row of rows.data)
				expect(row[id], `${row['iso3']} in ${id}`).toBe(countries[row['iso3']!]?.category ?? '');
	});
});
