import { readDocument } from '#documents';
import type { CorpusDocument } from '#lib/corpus/types.ts';
import { lazy } from '#lib/ui/lazy.ts';

/**
 * A compiled document, fetched once: text, relations, mentions.
 *
 * @throws if there is no document of that id, or it cannot be fetched
 */
export const loadDocument = lazy((id: string): Promise<CorpusDocument> => readDocument(id));

/** Several documents, each once. */
export const loadDocuments = (ids: readonly string[]): Promise<CorpusDocument[]> =>
	Promise.all([...new Set(ids)].map((id) => loadDocument(id)));
