import { stringify } from 'csv-stringify/sync';
import type { RelationRow } from './relations.ts';

/** The columns of `relations.csv`, in their order. */
export const COLUMNS = [
	'id',
	'document',
	'subject',
	'object',
	'objectKind',
	'category',
	'direction',
	'modality',
	'basis',
	'voice',
	'scope',
	'overall',
	'quote',
	'exact',
	'start',
	'end',
	'rationale',
] as const;

/**
 * `relations.csv`: what `relations.json` says, one row for each quote, numbered from 1 in `quote`.
 * As RFC 4180 has it: commas, CRLF, a header, quotation marks doubled. `null` is an empty field.
 *
 * It begins with a byte order mark, which UTF-8 does not need: without it, Excel takes the file for
 * the system's own code page and shows “curly” quotes as rubbish.
 */
export function relationsCsv(relations: readonly RelationRow[]): string {
	const rows = relations.flatMap(({ quotes, ...relation }) =>
		quotes.map((quote, index) => ({ ...relation, quote: index + 1, ...quote })),
	);
	return stringify(rows, {
		bom: true,
		header: true,
		columns: [...COLUMNS],
		record_delimiter: 'windows',
		cast: { boolean: String, string: harmless },
	});
}

/**
 * Spreadsheets take what begins with one of these for a formula and run it, quoted or not. A document
 * may begin a sentence so ("- 2021: …"), and its words may not be changed unseen: an apostrophe goes in
 * front, also of what already has one there, so that whoever takes one away gets the words back.
 */
const FORMULA = /^'*[=+\-@\t\r＝＋－＠]/;

const harmless = (value: string): string => (FORMULA.test(value) ? `'${value}` : value);
