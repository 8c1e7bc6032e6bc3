import type { EntryGenerator, PageLoad } from './$types';
import { framePage } from '#lib/site/frame/frame-page.ts';
import { regionEntries } from '#lib/site/address/entries.ts';
import { regionAt, viewpointAt } from '#lib/site/address/not-found.ts';

export const entries: EntryGenerator = regionEntries;

/** A frame has a script of its own: see docs/decisions/embeds.md. */
export const csr = false;

export const load: PageLoad = async ({ params }) =>
	framePage((await viewpointAt(params, true)).id, regionAt(params.region).id);
