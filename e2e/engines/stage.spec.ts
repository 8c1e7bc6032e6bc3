import { expect, test } from 'vitest';
import { flat } from '../support/html.ts';
import { relations } from '../support/corpus.ts';
import { decks } from '../support/supplied-decks.ts';
import { inEachEngine } from './support/engines.ts';
import { clickButton, isReady, isThere, wordsOf } from './support/pages.ts';

const deck = decks.find(({ id }) => id === 'seven-regions')!;
const count = deck.steps.length;

/** The words of a quote that a step names, `document/relation` or `document/relation/2`. */
function quoteOf(named: string): string {
	const [document, relation, nth = '1'] = named.split('/');
	const { quotes } = relations.find(({ id }) => id === `${document}/${relation}`)!;
	return flat(quotes[Number(nth) - 1]!.exact);
}

inEachEngine((visit) => {
	test('a deck is led through by keys, each step with its title and quote', async () => {
		const { tab } = visit.browser;
		await tab.goto(`${visit.site.origin}/present?deck=${deck.id}&step=1`);
		await isReady(tab);
		for (const [i, { title = '', quote }] of deck.steps.entries()) {
			await expect.poll(() => wordsOf(tab, '.stage nav .count')).toBe(`${i + 1} / ${count}`);
			await expect.poll(() => wordsOf(tab, '.stage h1')).toContain(title);
			await isThere(tab, '.stage blockquote');
			if (quote) {
				await expect.poll(() => wordsOf(tab, '.stage blockquote')).toContain(quoteOf(quote));
			}
			await tab.press('PageDown');
		}
	});

	test('the speaker’s window opens and keeps in step with the stage', async () => {
		const { browser, site } = visit;
		await browser.tab.goto(`${site.origin}/present?deck=${deck.id}&step=1`);
		await isReady(browser.tab);
		await clickButton(browser.tab, 'Speaker’s window');
		await expect.poll(async () => (await browser.tabs()).length).toBe(2);
		const speaker = (await browser.tabs())[1]!;
		await expect
			.poll(() => wordsOf(speaker, '.speaker'))
			.toMatch(new RegExp(`step 1 of ${count}`, 'i'));
		expect(await wordsOf(speaker, '.note')).toBe(flat(deck.steps[0]!.note!));
		await browser.tab.press('PageDown');
		await expect
			.poll(() => wordsOf(speaker, '.speaker'))
			.toMatch(new RegExp(`step 2 of ${count}`, 'i'));
		await speaker.press('PageDown');
		await expect.poll(() => wordsOf(browser.tab, '.stage nav .count')).toBe(`3 / ${count}`);
	});
});
