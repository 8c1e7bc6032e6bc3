import type { PageLoad } from './$types';
import { corpusAddress } from '#lib/site/address/addresses.ts';
import type { FileOverview } from '#lib/public-data/overview.ts';

/** What the published files are; they themselves stand below this page's address. */
export const load: PageLoad = async ({ fetch }) => ({
	files: (await (await fetch(corpusAddress('data.json'))).json()) as FileOverview[],
});
