/** The documents as they are compiled: on the server and in tests. `#documents` in package.json. */
import type { CorpusDocument } from '#lib/corpus/types.ts';

const files = import.meta.glob<CorpusDocument>('../../../compiled/documents/*.json', {
	import: 'default',
});

/** @throws if there is no document of that id */
export async function readDocument(id: string): Promise<CorpusDocument> {
	const load = files[`../../../compiled/documents/${id}.json`];
	if (!load) throw new Error(`No document "${id}" in the compiled corpus`);
	return load();
}
