import { stringify } from 'csv-stringify/sync';

/**
 * A table as RFC 4180 has it: commas, CRLF, a header, quotation marks doubled. `null` is an empty field.
 *
 * It begins with a byte order mark, which UTF-8 does not need: without it, Excel takes the file for
 * the system's own code page and shows “curly” quotes as rubbish.
 */
export const csv = (rows: readonly object[], columns: readonly string[]): string =>
	stringify([...rows], {
		bom: true,
		header: true,
		columns: columns.map((key) => ({ key })),
		record_delimiter: 'windows',
		cast: { boolean: String, string: harmless },
	});

/**
 * Spreadsheets take what begins with one of these for a formula and run it, quoted or not. A document
 * may begin a sentence so ("- 2021: …"), and its words may not be changed unseen: an apostrophe goes in
 * front, also of what already has one there, so that whoever takes one away gets the words back.
 */
const FORMULA = /^'*[=+\-@\t\r＝＋－＠]/;

const harmless = (value: string): string => (FORMULA.test(value) ? `'${value}` : value);
