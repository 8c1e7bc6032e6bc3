import type { EntryGenerator, PageLoad } from './$types';
import { regionEntries } from '#lib/site/entries.ts';
import { mapPage } from '#lib/site/map-page.ts';
import { regionAt, viewpointAt } from '#lib/site/not-found.ts';

export const entries: EntryGenerator = regionEntries;

export const load: PageLoad = ({ params }) =>
	mapPage(viewpointAt(params, true).id, regionAt(params.region).id);
