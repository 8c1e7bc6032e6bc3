/** In the place of `site/data/documents.ts`: the documents stand in the page. */
import { fileOf } from './inlined.ts';
import type { CorpusDocument } from '#lib/corpus/types.ts';

export async function loadDocument(id: string): Promise<CorpusDocument> {
	const document = fileOf(`src/lib/compiled/documents/${id}.json`);
	if (!document) throw new Error(`No document "${id}" in the compiled corpus`);
	return document as CorpusDocument;
}

export const loadDocuments = (ids: readonly string[]): Promise<CorpusDocument[]> =>
	Promise.all([...new Set(ids)].map(loadDocument));
