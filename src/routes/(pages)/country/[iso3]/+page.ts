import { error, redirect } from '@sveltejs/kit';
import type { EntryGenerator, PageLoad } from './$types';
import { countryAddress } from '#lib/site/addresses.ts';
import { loadDocuments } from '#lib/site/documents.ts';
import { lookup } from '#lib/site/tables.ts';

export const entries: EntryGenerator = () => lookup.tables.countries.map(({ iso3 }) => ({ iso3 }));

export const load: PageLoad = async ({ params: { iso3 } }) => {
	const country = iso3.toUpperCase();
	if (!lookup.isCountry(country)) error(404, `There is no country with the code “${iso3}” here.`);
	if (country !== iso3) redirect(308, countryAddress(country));
	return { country, documents: await loadDocuments(lookup.tables.documents.map(({ id }) => id)) };
};
