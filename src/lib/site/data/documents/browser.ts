/** The documents as the site serves them. `#documents` in package.json. */
import { fetchCorpus } from '../know.ts';
import type { CorpusDocument } from '#lib/corpus/types.ts';

export const readDocument = (id: string): Promise<CorpusDocument> =>
	fetchCorpus(`documents/${id}.json`) as Promise<CorpusDocument>;
