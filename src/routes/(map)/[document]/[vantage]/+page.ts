import type { EntryGenerator, PageLoad } from './$types';
import { viewpointEntries } from '#lib/site/address/entries.ts';
import { mapPage } from '#lib/site/screen/map-page.ts';
import { viewpointAt } from '#lib/site/address/not-found.ts';

export const entries: EntryGenerator = viewpointEntries;

export const load: PageLoad = async ({ params }) => mapPage((await viewpointAt(params)).id, null);
