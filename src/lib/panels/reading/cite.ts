import { ended, sourceOf } from '../source.ts';
import type { DocumentMeta, Quote } from '#lib/corpus/types.ts';

/** What is cited: words of a document, with where they stand. */
export interface Cited {
	quote: Quote;
	document: DocumentMeta;
	/** The number of the paragraph in which they begin; headings have none. */
	paragraph: number | null;
	/** Absolute address of the words. */
	address: string;
}

/** An item as reference managers take it in, by the names of the Citation Style Language. */
export interface CslItem {
	id: string;
	type: 'document';
	title: string;
	author?: { literal: string }[];
	publisher?: string;
	issued?: { raw: string };
	URL: string;
	/** What the document does not state is said, never guessed. */
	note?: string;
	/** The words themselves. */
	annote: string;
}

export function cslOf({ quote, document, paragraph, address }: Cited): CslItem {
	const { title, author, publisher, date, sourceNote } = document;
	const note = [sourceNote, sourceOf(document).unstated].filter((part) => part !== null);
	const place = paragraph === null ? '' : ` (paragraph ${paragraph})`;
	return {
		id: `${document.id}-${quote.start}`,
		type: 'document',
		title,
		...(author ? { author: [{ literal: author }] } : {}),
		...(publisher ? { publisher } : {}),
		...(date ? { issued: { raw: date } } : {}),
		URL: address,
		...(note.length ? { note: note.map(ended).join(' ') } : {}),
		annote: `“${quote.exact}”${place}`,
	};
}

export const cslJson = (cited: Cited): string => JSON.stringify([cslOf(cited)], null, '\t');

/** As BibTeX, in UTF-8: its own signs are escaped, and names and titles keep their capitals. */
export function bibtex(cited: Cited): string {
	const { id, title, author, publisher, issued, URL, note, annote } = cslOf(cited);
	const fields: [name: string, value: string | undefined][] = [
		['title', `{${tex(title)}}`],
		['author', author && `{${tex(author[0]!.literal)}}`],
		['publisher', publisher && tex(publisher)],
		['date', issued && tex(issued.raw)],
		['url', URL],
		['note', note && tex(note)],
		['annote', tex(annote)],
	];
	const lines = fields.flatMap(([name, value]) => (value ? [`\t${name} = {${value}},`] : []));
	return [`@misc{${id},`, ...lines, '}', ''].join('\n');
}

const SIGNS: Record<string, string> = {
	'\\': '\\textbackslash{}',
	'^': '\\textasciicircum{}',
	'~': '\\textasciitilde{}',
};
const tex = (text: string): string =>
	text.replace(/[\\{}&%$#_^~]/g, (sign) => SIGNS[sign] ?? `\\${sign}`).replace(/\s+/g, ' ');

/** As RIS: a line for each field, and CRLF between them, as its description has it. */
export function ris(cited: Cited): string {
	const { id, title, author, publisher, issued, URL, note, annote } = cslOf(cited);
	const fields: [tag: string, value: string | undefined][] = [
		['TY', 'GEN'],
		['ID', id],
		['TI', title],
		['AU', author?.[0]!.literal],
		['PB', publisher],
		['DA', issued?.raw],
		['UR', URL],
		['N1', note],
		['AB', annote],
		['ER', ''],
	];
	return fields
		.flatMap(([tag, value]) =>
			value === undefined ? [] : [`${tag}  - ${value.replace(/\s+/g, ' ')}\r\n`],
		)
		.join('');
}

/** The formats by the names under which they are offered. */
export const CITATION_FORMATS: [name: string, write: (cited: Cited) => string][] = [
	['BibTeX', bibtex],
	['RIS', ris],
	['CSL-JSON', cslJson],
];
