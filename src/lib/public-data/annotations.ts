import type { CorpusDocument, Quote } from '#lib/corpus/types.ts';
import { inCodePoints } from './code-points.ts';
import { publishedText } from './published-text.ts';
import { contextOf } from './quote-context.ts';
import { relationRows, type RelationRow } from './relations.ts';
import type { PublicSource } from './source.ts';

/**
 * `annotations.jsonld`: every quote as an annotation of the W3C's Web Annotation Data Model
 * (https://www.w3.org/TR/annotation-model/), in one collection of one page.
 *
 * Addresses are absolute where the site's origin is known. Otherwise they are relative, which JSON-LD
 * resolves against the address that the file was fetched from: both lead to the same texts.
 */
export function annotations({ documents, base }: Pick<PublicSource, 'documents' | 'base'>) {
	const collection = `${base}annotations.jsonld`;
	const page = `${collection}#page`;
	const texts = new Map(documents.map((document) => [document.id, publishedText(document)]));
	// The header is the first row of relations.csv (RFC 7111).
	let row = 1;
	const items = relationRows(documents).flatMap((relation) =>
		relation.quotes.map((quote, index) => ({
			id: `${collection}#${relation.id}/${index + 1}`,
			type: 'Annotation',
			motivation: 'classifying',
			body: [...bodies(relation), csvRow(base, ++row)],
			target: target(base, relation.document, texts.get(relation.document) ?? '', quote),
		})),
	);
	return {
		'@context': 'http://www.w3.org/ns/anno.jsonld',
		id: collection,
		type: 'AnnotationCollection',
		label: 'The quotes of all coded relations',
		total: items.length,
		first: { id: page, type: 'AnnotationPage', partOf: collection, startIndex: 0, items },
		last: page,
	};
}

/**
 * The category classifies the quote. The model has no place for who stands towards whom, so that the
 * rest are tags, `subject:RUS`; the rationale describes.
 */
function bodies(relation: RelationRow) {
	const tags = [
		`subject:${relation.subject}`,
		`object:${relation.object}`,
		`objectKind:${relation.objectKind}`,
		`direction:${relation.direction}`,
		`modality:${relation.modality}`,
		`basis:${relation.basis}`,
		`voice:${relation.voice}`,
		...(relation.scope === null ? [] : [`scope:${relation.scope}`]),
		`overall:${relation.overall}`,
		`relation:${relation.id}`,
	];
	return [
		textual('classifying', relation.category),
		...tags.map((tag) => textual('tagging', tag)),
		...(relation.rationale === null ? [] : [textual('describing', relation.rationale)]),
	];
}

const textual = (purpose: string, value: string) => ({ type: 'TextualBody', purpose, value });

/** The relation with all its fields: a row of `relations.csv`, which unlike JSON has fragments for that. */
const csvRow = (base: string, row: number) => ({
	type: 'SpecificResource',
	purpose: 'linking',
	source: `${base}relations.csv`,
	selector: {
		type: 'FragmentSelector',
		conformsTo: 'http://tools.ietf.org/rfc/rfc7111',
		value: `row=${row}`,
	},
});

/** The model counts Unicode code points; everything else here counts UTF-16 units. */
const target = (base: string, document: CorpusDocument['id'], text: string, quote: Quote) => ({
	type: 'SpecificResource',
	source: `${base}texts/${document}.txt`,
	selector: [
		{ type: 'TextQuoteSelector', exact: quote.exact, ...contextOf(text, quote) },
		{ type: 'TextPositionSelector', ...inCodePoints(text, quote) },
	],
});
