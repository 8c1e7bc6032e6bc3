/** The documents as they are compiled: on the server and in tests. `#documents` in package.json. */
import type { CorpusDocument } from '#lib/corpus/types.ts';

const files = import.meta.glob<CorpusDocument>('../../../compiled/documents/*.json', {
	import: 'default',
});

/** @returns `null` where there is no document of that id */
export const readDocument = async (id: string): Promise<CorpusDocument | null> =>
	(await files[`../../../compiled/documents/${id}.json`]?.()) ?? null;
