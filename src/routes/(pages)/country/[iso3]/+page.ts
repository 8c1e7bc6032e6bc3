import type { EntryGenerator, PageLoad } from './$types';
import { loadDocuments } from '#lib/site/data/documents.ts';
import { countryAt } from '#lib/site/address/not-found.ts';
import { knowAll } from '#lib/site/data/know.ts';
import { lookup } from '#lib/site/data/tables.ts';

export const entries: EntryGenerator = () => lookup.tables.countries.map(({ iso3 }) => ({ iso3 }));

export const load: PageLoad = async ({ params: { iso3 } }) => {
	const country = countryAt(iso3);
	await knowAll();
	return { country, documents: await loadDocuments(lookup.tables.documents.map(({ id }) => id)) };
};
