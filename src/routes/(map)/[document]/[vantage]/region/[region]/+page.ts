import { BROWSER } from 'esm-env';
import type { EntryGenerator, PageLoad } from './$types';
import { regionEntries } from '#lib/site/address/entries.ts';
import { mapPage } from '#lib/site/screen/map-page.ts';
import { regionAt, viewpointAt } from '#lib/site/address/not-found.ts';

export const entries: EntryGenerator = regionEntries;

export const load: PageLoad = async ({ params }) => {
	// A loaded page has its panel as HTML; a page reached by navigation needs the live one.
	if (BROWSER && document.querySelector('.world.ready')) {
		void import('#lib/panels/SelectionPanel.svelte').catch(() => undefined);
	}
	return mapPage((await viewpointAt(params)).id, regionAt(params.region).id);
};
