import { readDocument } from '#documents';
import type { CorpusDocument } from '#lib/corpus/types.ts';
import { lazy } from '#lib/ui/lazy.ts';

/**
 * A compiled document, fetched once: text, relations, mentions.
 *
 * @throws if there is no document of that id
 */
export const loadDocument = lazy(async (id: string): Promise<CorpusDocument> => {
	const document = await readDocument(id);
	if (!document) throw new Error(`No document "${id}" in the compiled corpus`);
	return document;
});

/** Several documents, each once. */
export const loadDocuments = (ids: readonly string[]): Promise<CorpusDocument[]> =>
	Promise.all([...new Set(ids)].map((id) => loadDocument(id)));
