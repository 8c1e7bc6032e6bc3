import type { PageLoad } from './$types';
import { BROWSER } from 'esm-env';
import { readDrawing } from '#prerender';
import { loadDocuments } from '#lib/site/data/documents.ts';
import { knowAll } from '#lib/site/data/know.ts';
import { lookup } from '#lib/site/data/tables.ts';

/** What the page opens with comes with it; what else is compared is fetched when it is. */
export const load: PageLoad = async () => {
	await knowAll();
	const [drawing, documents] = await Promise.all([
		readDrawing('world'),
		BROWSER ? [] : loadDocuments(lookup.tables.documents.map(({ id }) => id)),
	]);
	return { drawing, documents };
};
