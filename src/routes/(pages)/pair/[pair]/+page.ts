import type { EntryGenerator, PageLoad } from './$types';
import { pairEntries, pairPage } from '#lib/site/compare/pairs.ts';

export const entries: EntryGenerator = pairEntries;

export const load: PageLoad = ({ params }) => pairPage(params.pair);
