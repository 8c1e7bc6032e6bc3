/** The documents as the site serves them. `#documents` in package.json. */
import { fetchCorpus } from '../know.ts';
import type { CorpusDocument } from '#lib/corpus/types.ts';

/** @returns `null` where there is no document of that id */
export const readDocument = (id: string): Promise<CorpusDocument | null> =>
	fetchCorpus(`documents/${id}.json`) as Promise<CorpusDocument | null>;
