import type { CorpusDocument, DocumentMeta } from '#lib/corpus/types.ts';

/** The rows of `documents.json`: what the documents are, without their texts and relations. */
export const documentRows = (documents: readonly CorpusDocument[]): DocumentMeta[] =>
	documents.map((document) => ({
		id: document.id,
		title: document.title,
		author: document.author,
		publisher: document.publisher,
		date: document.date,
		sourceNote: document.sourceNote,
		source: document.source,
		rights: document.rights,
		publish: document.publish,
		vantages: document.vantages,
		named: document.named,
		places: document.places,
	}));
