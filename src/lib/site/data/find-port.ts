import { findEntries } from './find-entries.ts';
import { wordsAddress } from '../address/passages.ts';
import { searchAddress } from '../address/search.ts';
import { searcher } from '../search/searcher.ts';
import type { View } from '#lib/view/view.ts';
import type { FindPort } from '#lib/panels/find-entry.ts';

/** What the finder asks of the site, from a view. */
export const findPort = (view: View): FindPort => ({
	entries: findEntries(view),
	texts: searcher,
	words: wordsAddress,
	all: (typed) => searchAddress(typed),
});
