import type { EntryGenerator, PageLoad } from './$types';
import { readFrameAddress } from '#lib/site/address/read-address.ts';
import { documentAt } from '#lib/site/address/document-at.ts';
import { loadDocument } from '#lib/site/data/documents.ts';
import { lookup } from '#lib/site/data/tables.ts';
import { frameFiles } from '#prerender';

export const entries: EntryGenerator = () =>
	lookup.tables.documents.map(({ id }) => ({ document: id }));

/** A frame has a script of its own: see docs/decisions/embeds.md. */
export const csr = false;

export const load: PageLoad = async ({ params }) => {
	const document = documentAt(params.document);
	return {
		document: await loadDocument(document),
		files: await frameFiles(readFrameAddress(document)),
	};
};
