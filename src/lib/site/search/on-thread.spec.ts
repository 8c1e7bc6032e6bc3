import { expect, test } from 'vitest';
import { OnThread } from './on-thread.ts';
import type { SearchedDocument, Wanted } from '#lib/search/types.ts';

const WANTED: Wanted = { paragraphs: 5, quotes: 5, before: 48, after: 112 };
const documents = Array.from({ length: 20 }, (_, i): SearchedDocument => ({
	id: `d${i}`,
	title: `Document ${i}`,
	text: `The ${i}th text.\n\n${'Nothing of it here, and nothing there. '.repeat(200)}\n\nIts last words.`,
	named: [],
	quotes: [],
}));

test('a later question overtakes an earlier one, and the page has its turn meanwhile', async () => {
	const page = new OnThread(0);
	await page.add(documents.slice(0, 20));
	let turns = 0;
	const ticking = setInterval(() => turns++, 0);
	const asked = ['nothing of it here', 'nothing of', 'last words'].map((typed) =>
		page.ask(typed, WANTED),
	);
	const [first, second, third] = await Promise.all(asked);
	clearInterval(ticking);
	expect([first, second]).toEqual([null, null]);
	expect(third).toMatchObject({ paragraphs: 20, documents: 20, words: 'last words' });
	expect(turns).toBeGreaterThan(5);
});

test('what comes while something is asked is looked through the next time', async () => {
	const page = new OnThread();
	await page.add(documents.slice(0, 3));
	expect(await page.ask('last words', WANTED)).toMatchObject({ paragraphs: 3 });
	await page.add(documents.slice(3, 5));
	expect(await page.ask('last words', WANTED)).toMatchObject({ paragraphs: 5 });
});
