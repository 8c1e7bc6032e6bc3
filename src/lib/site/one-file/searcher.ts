/** In the place of `site/search/searcher.ts`: the texts stand in the page, and a file on disk starts no worker. */
import { loadDocuments } from './documents.ts';
import { lookup } from '../data/tables.ts';
import { OnThread } from '../search/on-thread.ts';
import { searched } from '../search/searched.ts';
import type { Searcher } from '#lib/search/searcher.ts';

const page = new OnThread();
let share = 0;
let reading: Promise<void> | undefined;

async function read(): Promise<void> {
	const documents = await loadDocuments(lookup.tables.documents.map(({ id }) => id));
	await page.add(documents.map(searched));
	share = 1;
}

export const searcher: Searcher = {
	fetch: () => (reading ??= read()),
	get share() {
		return share;
	},
	ask: (typed, wanted) => page.ask(typed, wanted),
};
