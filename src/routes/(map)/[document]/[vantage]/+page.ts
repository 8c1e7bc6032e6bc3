import type { EntryGenerator, PageLoad } from './$types';
import { viewpointEntries } from '#lib/site/entries.ts';
import { mapPage } from '#lib/site/map-page.ts';
import { viewpointAt } from '#lib/site/not-found.ts';

export const entries: EntryGenerator = viewpointEntries;

export const load: PageLoad = ({ params }) => mapPage(viewpointAt(params).id, null);
