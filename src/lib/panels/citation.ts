import { pairInWords } from './alike.ts';
import { qualifications } from './relation-words.ts';
import { ended, sourceLine } from './source.ts';
import type { Lookup } from '#lib/corpus/tables.ts';
import type { DocumentMeta, Quote, Relation } from '#lib/corpus/types.ts';

/** The address of a quote within a page. The first is the relation's own id. */
export function quoteAnchor(relation: Relation, quote: Quote): string {
	const index = relation.quotes.indexOf(quote);
	return index > 0 ? `${relation.id}/${index + 1}` : relation.id;
}

/** A quote to the letter, with where it comes from. */
export function quoteWithCitation(quote: Quote, document: DocumentMeta, address: string): string {
	return `“${quote.exact}”\n\n${ended(document.title)} ${sourceLine(document)}. ${address}`;
}

/** "Russia towards Libya: Contested (on trade, inferred)", as the coding has it. */
export function codingLine(relation: Relation, lookup: Lookup): string {
	const grounds = qualifications(relation, lookup).join(', ');
	return `${pairInWords([relation], lookup)}: ${lookup.category(relation.category).name}${grounds ? ` (${grounds})` : ''}`;
}

/** A letter that contests a coding: which one, on which words, where; the objection is left open. */
export function codingReport(
	relation: Relation,
	quote: Quote,
	document: DocumentMeta,
	lookup: Lookup,
	address: string,
): string {
	return [
		`Coding contested: ${relation.id}`,
		`Document: ${document.title}`,
		`Coded as: ${codingLine(relation, lookup)}`,
		`Quote (${quote.start}–${quote.end}): “${quote.exact}”`,
		...(relation.rationale ? [`Rationale: ${relation.rationale}`] : []),
		`Address: ${address}`,
		'What is wrong with it, and which rule of the codebook says so:',
		'',
	].join('\n');
}
