import type { EntryGenerator, PageLoad } from './$types';
import { readDrawing } from '#prerender';
import { documentAt } from '#lib/site/address/document-at.ts';
import { loadDocument } from '#lib/site/data/documents.ts';
import { knowAll } from '#lib/site/data/know.ts';
import { lookup } from '#lib/site/data/tables.ts';

export const entries: EntryGenerator = () =>
	lookup.tables.documents.map(({ id }) => ({ document: id }));

export const load: PageLoad = async ({ params }) => {
	await knowAll();
	const [document, drawing] = await Promise.all([
		loadDocument(documentAt(params.document)),
		readDrawing('world'),
	]);
	return { document, drawing };
};
