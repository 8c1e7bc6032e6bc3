import type { EntryGenerator, PageLoad } from './$types';
import { countryFrameAddress } from '#lib/site/address/addresses.ts';
import { loadDocuments } from '#lib/site/data/documents.ts';
import { frameFiles } from '#prerender';
import { countryAt } from '#lib/site/address/not-found.ts';
import { lookup } from '#lib/site/data/tables.ts';

export const entries: EntryGenerator = () => lookup.tables.countries.map(({ iso3 }) => ({ iso3 }));

/** A frame has a script of its own: see docs/decisions/embeds.md. */
export const csr = false;

export const load: PageLoad = async ({ params }) => {
	const country = countryAt(params.iso3, true);
	return {
		country,
		files: await frameFiles(countryFrameAddress(country)),
		documents: await loadDocuments(lookup.tables.documents.map(({ id }) => id)),
	};
};
