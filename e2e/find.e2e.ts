import type { Page } from '@playwright/test';
import {
	addressOf,
	builtText,
	documents,
	ELSEWHERE,
	HOME,
	relations,
	viewpoints,
} from './support/corpus.ts';
import { expect, test } from './support/guard.ts';
import { openMap, showsViewpoint } from './support/map.ts';
import { headingOf, panelOf } from './support/panel.ts';

test.use({ viewport: { width: 1366, height: 768 }, contextOptions: { reducedMotion: 'reduce' } });

/** A country's name, as its page has it. */
const nameOf = (id: string) => /<h1[^>]*>([^<]+)/.exec(builtText(`country/${id}.html`))![1]!;
const titleOf = (id: string) => documents.find((document) => document.id === id)!.title;
const isViewpoint = (id: string) => viewpoints.some((viewpoint) => viewpoint.id === id);

/** What is said between others than the vantages of a document. */
const aside = relations.find(
	({ document, subject, objectKind }) =>
		objectKind === 'country' &&
		/^[A-Z]{3}$/.test(subject) &&
		!isViewpoint(`${document}/${subject}`),
)!;

/**
 * A relation of another viewpoint than the page's, on a country, with words that no other quote has, and last among more quotes on
 * its country than the others: far down in the panel.
 */
const deep = relations
	.filter(({ document, subject, objectKind, quotes }) => {
		const words = wordsOf(quotes.at(-1)!.exact);
		return (
			objectKind === 'country' &&
			isViewpoint(`${document}/${subject}`) &&
			!HOME.startsWith(document) &&
			relations.filter(({ quotes: others }) => others.some(({ exact }) => exact.includes(words)))
				.length === 1
		);
	})
	.toSorted((a, b) => lettersOn(b) - lettersOn(a))[0]!;

/** How much of a document's text is quoted on the pair that a relation is of. */
function lettersOn({ document, subject, object }: (typeof relations)[number]): number {
	return relations
		.filter((r) => r.document === document && r.subject === subject && r.object === object)
		.flatMap(({ quotes }) => quotes)
		.reduce((sum, { exact }) => sum + exact.length, 0);
}

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
test('a key opens it, words lead to a quote, and Enter to the country it is said of, where it stands', async ({
	page,
}) => {
	await openMap(page, addressOf(HOME));
	const words = wordsOf(deep.quotes.at(-1)!.exact);
	await type(page, words.toUpperCase());
	const option = quotes(page).getByRole('option');
	await expect(option).toHaveCount(1);
	await expect(option.locator('mark')).toHaveText(words);
	await expect(option).toContainText(nameOf(deep.object));
	await expect(option).toContainText(titleOf(deep.document));
	await page.keyboard.press('Enter');
	await showsViewpoint(page, `${deep.document}/${deep.subject}`);
	await expect(finder(page)).toBeHidden();
	await expect(page).toHaveURL(new RegExp(`country=${deep.object}`));
	await expect(headingOf(page)).toContainText(nameOf(deep.object));
	// Its country's panel was not fetched before: it opens where the words stand.
	await expect(
		panelOf(page).getByRole('blockquote').filter({ hasText: words }).first(),
	).toBeInViewport();
});

test('what is said between others has a country’s page alone @full', async ({ page }) => {
	await openMap(page, addressOf(ELSEWHERE.id));
	await type(page, wordsOf(aside.quotes[0]!.exact));
	await quotes(page)
		.getByRole('option', { name: `${nameOf(aside.subject)} towards ` })
		.filter({ hasText: titleOf(aside.document) })
		.first()
		.click();
	await expect(page).toHaveURL(new RegExp(`/country/[A-Z]{3}#${aside.document}-`));
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
