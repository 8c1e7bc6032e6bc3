import { describe, expect, test } from 'vitest';
import { codingLine, codingReport, quoteAnchor, quoteWithCitation } from './citation.ts';
import { loadDocument } from '#lib/site/data/documents.ts';
import { lookup } from '#lib/site/data/tables.ts';

const document = await loadDocument('ummah-pivot');
const relation = document.relations.find((r) => r.object === 'LBY' && r.subject === 'RUS')!;
const [first, second] = relation.quotes;
const ADDRESS = 'https://example.org/ummah-pivot/RUS#ummah-pivot/rus-lby';

describe('citations', () => {
	test('the first quote has the relation’s own anchor, the others are counted', () => {
		expect(quoteAnchor(relation, first!)).toBe(relation.id);
		expect(quoteAnchor(relation, second!)).toBe(`${relation.id}/2`);
	});

	test('every anchor of a document is its own', () => {
		const anchors = document.relations.flatMap((r) => r.quotes.map((q) => quoteAnchor(r, q)));
		expect(new Set(anchors).size).toBe(anchors.length);
	});

	test('the quote is copied to the letter, with title, source and address', () => {
		expect(quoteWithCitation(first!, document, ADDRESS)).toBe(
			`“${first!.exact}”\n\n${document.title}. From our partner RIAC. ` +
				`Author, publisher and date not stated in the document. ${ADDRESS}`,
		);
	});
});

describe('a report', () => {
	test('tells the coding in words', () => {
		expect(codingLine(relation, lookup)).toBe('Russia towards Libya: Contested (explicit)');
	});

	test('names relation, quote and address, and leaves the objection open', () => {
		const report = codingReport(relation, first!, document, lookup, ADDRESS);
		expect(report).toContain(`Coding contested: ${relation.id}\n`);
		expect(report).toContain(`(${first!.start}–${first!.end}): “${first!.exact}”`);
		expect(report).toContain(`Address: ${ADDRESS}\n`);
		expect(report.endsWith(':\n')).toBe(true);
	});
});
