import papaparse from 'papaparse';
import { describe, expect, test } from 'vitest';
import { COLUMNS, relationsCsv } from './relations-csv.ts';
import { relationRows, type RelationRow } from './relations.ts';
import { loadDocuments } from '#lib/site/data/documents.ts';
import { lookup } from '#lib/site/data/tables.ts';

const documents = await loadDocuments(lookup.tables.documents.map(({ id }) => id));
const relations = relationRows(documents);

type Cells = Record<(typeof COLUMNS)[number], string>;

/** As another program reads it, and nothing taken for a number or a date. */
function read(csv: string): Cells[] {
	const { data, errors } = papaparse.parse<Cells>(csv, { header: true, skipEmptyLines: true });
	if (errors.length > 0) throw new Error(JSON.stringify(errors));
	return data;
}

const withoutApostrophe = (cell: string) =>
	/^'+[=+\-@\t\r＝＋－＠]/.test(cell) ? cell.slice(1) : cell;
const orNull = (cell: string) => (cell === '' ? null : withoutApostrophe(cell));

/** The relations that the rows say, in the shape of `relations.json`. */
function relationsOf(rows: readonly Cells[]): unknown[] {
	const found = new Map<string, { quotes: object[] }>();
	for (const { id, document, subject, object, objectKind, ...row } of rows) {
		const {
			category,
			direction,
			modality,
			basis,
			voice,
			scope,
			overall,
			quote,
			exact,
			start,
			end,
			rationale,
		} = row;
		const relation = found.get(id) ?? {
			...{ id, document, subject, object: withoutApostrophe(object), objectKind, category },
			...{
				direction,
				modality,
				basis,
				voice: withoutApostrophe(voice),
				scope: orNull(scope),
				overall: overall === 'true',
			},
			...{ quotes: [], rationale: orNull(rationale) },
		};
		if (Number(quote) !== relation.quotes.length + 1) throw new Error(`${id}: quote ${quote}`);
		relation.quotes.push({
			exact: withoutApostrophe(exact),
			start: Number(start),
			end: Number(end),
		});
		found.set(id, relation);
	}
	return [...found.values()];
}

/** A relation that says something else than a real one. */
const saying = (said: Partial<RelationRow>, ...quotes: string[]): RelationRow => ({
	...relations[0]!,
	quotes: quotes.map((exact) => ({ exact, start: 0, end: exact.length })),
	...said,
});

describe('relations.csv', () => {
	test('says what relations.json says', () => {
		expect(relationsOf(read(relationsCsv(relations)))).toEqual(relations);
		expect(relations.length).toBeGreaterThan(100);
	});

	test('has a row for each quote', () => {
		const rows = read(relationsCsv(relations));
		expect(rows.map(({ exact }) => exact)).toEqual(
			relations.flatMap(({ quotes }) => quotes.map(({ exact }) => exact)),
		);
		expect(new Set(rows.map(({ id, quote }) => `${id} ${quote}`)).size).toBe(rows.length);
	});

	test('begins with the byte order mark, then its header', () => {
		const [header] = relationsCsv(relations).split('\r\n');
		expect(header).toBe(`\uFEFF${COLUMNS.join(',')}`);
	});

	test('ends every line with CRLF, the last one too', () => {
		const csv = relationsCsv([saying({}, 'one', 'two')]);
		expect(csv.split('\r\n')).toHaveLength(4);
		expect(csv.replaceAll('\r\n', '')).not.toMatch(/[\r\n]/);
		expect(csv.endsWith('\r\n')).toBe(true);
	});

	test('keeps quotation marks, commas and line breaks', () => {
		const tricky = [
			saying({ id: 'a/1' }, 'He said "no", twice', 'two\nlines', '“curly”; and; semicolons'),
			saying({ id: 'a/2', rationale: '  spaces around  ', scope: 'trade' }, 'a\r\nb', '"'),
		];
		expect(relationsOf(read(relationsCsv(tricky)))).toEqual(tricky);
	});

	test('runs nothing in a spreadsheet, and loses nothing by it', () => {
		const formulas = ['=1+1', '+49', '- a point', '@sum', '\tx', '＝1', "'=1", "''-", "'tis"];
		const risky = [saying({ object: '=cmd', rationale: '-', voice: '@voice' }, ...formulas)];
		const rows = read(relationsCsv(risky));
		expect(
			rows.flatMap((row) => Object.values(row)).filter((c) => /^[=+\-@\t\r＝]/.test(c)),
		).toEqual([]);
		expect(rows.at(-1)?.exact).toBe("'tis");
		expect(relationsOf(rows)).toEqual(risky);
	});

	test('needs no apostrophe for what is coded now', () => {
		const cells = read(relationsCsv(relations)).flatMap((row) => Object.values(row));
		expect(cells.filter((cell) => /^'+[=+\-@]/.test(cell))).toEqual([]);
	});
});
