import type { Page } from '@playwright/test';
import { addressOf, documents, HOME, relations } from './support/corpus.ts';
import { expect, test } from './support/guard.ts';
import { openMap } from './support/map.ts';

test.use({ viewport: { width: 1366, height: 768 }, contextOptions: { reducedMotion: 'reduce' } });

const titleOf = (id: string) => documents.find((document) => document.id === id)!.title;

/** Words that no other quote has, deep in another text than the page's. */
const deep = relations
	.flatMap((relation) => relation.quotes.map((quote) => ({ relation, quote })))
	.filter(
		({ relation, quote }) =>
			!HOME.startsWith(relation.document) &&
			relation.quotes[0] === quote &&
			relations
				.flatMap(({ quotes }) => quotes)
				.filter(({ exact }) => exact.includes(wordsOf(quote.exact))).length === 1,
	)
	.toSorted((a, b) => b.quote.start - a.quote.start)[0]!;

/** Four words from the middle of a quote. */
function wordsOf(exact: string): string {
	const words = exact.split(/\s+/);
	const from = Math.max(0, Math.floor(words.length / 2) - 2);
	return words.slice(from, from + 4).join(' ');
}

const finder = (page: Page) => page.getByRole('dialog', { name: 'Find' });
const options = (page: Page) => finder(page).getByRole('option');
const quotes = (page: Page) => finder(page).getByRole('group', { name: 'Quotes' });

async function type(page: Page, words: string) {
	await page.keyboard.press('Control+k');
	await expect(finder(page).getByRole('combobox')).toBeFocused();
	await page.keyboard.insertText(words);
}

// What is listed, and in what order: src/lib/panels/Find.svelte.spec.ts.
test('a key opens it, words lead to a quote, and Enter to the text, where it stands', async ({
	page,
}) => {
	await openMap(page, addressOf(HOME));
	const words = wordsOf(deep.quote.exact);
	await type(page, words.toUpperCase());
	const option = quotes(page).getByRole('option');
	await expect(option).toHaveCount(1);
	await expect(option.locator('mark')).toHaveText(words);
	await expect(option).toContainText(titleOf(deep.relation.document));
	await page.keyboard.press('Enter');
	await expect(page).toHaveURL(`/read/${deep.relation.document}#${deep.relation.id}`);
	await expect(page.locator(`[id="${deep.relation.id}"]`)).toBeInViewport();
});

test.describe('without a worker', () => {
	test.use({ allowed: { findings: [/net::ERR_FAILED/] } });

	test('the page looks through the texts itself @full', async ({ page }) => {
		let refused = 0;
		await page.route(/search\.worker/, (route) => {
			refused++;
			return route.abort();
		});
		await openMap(page, addressOf(HOME));
		await type(page, wordsOf(deep.quote.exact));
		await expect(quotes(page).getByRole('option')).toHaveCount(1);
		expect(refused).toBeGreaterThan(0);
	});
});

test.describe('without the texts', () => {
	test.use({ allowed: { findings: [/net::ERR_FAILED/] } });

	test('names are found all the same, and it is said that words are not; they are when asked again @full', async ({
		page,
	}) => {
		let away = true;
		await page.route(/\/corpus\/search\//, (route) => (away ? route.abort() : route.continue()));
		await openMap(page, addressOf(HOME));
		await type(page, 'liby');
		await expect(finder(page).getByRole('status')).toHaveText(
			'The texts could not be fetched: names alone are found.',
		);
		await expect(options(page).first()).toHaveText('Libya');
		await expect(quotes(page)).toHaveCount(0);
		away = false;
		await page.keyboard.insertText('a');
		await expect(quotes(page).getByRole('option').first()).toContainText('Libya');
		await expect(options(page).first()).toHaveText('Libya');
		await page.keyboard.press('Enter');
		await expect(page).toHaveURL(/country=LBY/);
	});
});

test('what is typed while the finder is on its way is kept, lands in it, and moves nothing else', async ({
	page,
}) => {
	await openMap(page, addressOf(HOME));
	let letThrough = () => {};
	const free = new Promise<void>((resolve) => (letThrough = resolve));
	await page.route(/\/_app\/.*\.(js|css)$/, async (route) => {
		await free;
		await route.continue();
	});
	await page.keyboard.type('/germany');
	letThrough();
	await expect(finder(page).getByRole('combobox')).toHaveValue('germany');
	await expect(options(page).first()).toContainText('Germany');
	await expect(page.locator('.world')).toHaveAttribute('data-projection', 'flat');
	await expect(page).toHaveURL(addressOf(HOME));
});
