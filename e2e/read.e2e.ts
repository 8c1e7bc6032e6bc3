import type { Page } from '@playwright/test';
import { axeViolations } from './support/axe.ts';
import { documents, relations, textOf } from './support/corpus.ts';
import { deckIn } from './support/decks.ts';
import { expect, test } from './support/guard.ts';
import { isReady } from './support/map.ts';

test.use({
	viewport: { width: 1366, height: 768 },
	contextOptions: { reducedMotion: 'reduce' },
	permissions: ['clipboard-read', 'clipboard-write'],
});

const ID = 'too-alone';
const { title, vantages } = documents.find(({ id }) => id === ID)!;
/** Deep in the text, and the second of its relation, so that its address says which. */
const relation = relations
	.filter(({ document, quotes }) => document === ID && quotes.length > 1)
	.at(-1)!;
const quote = relation.quotes[1]!;
const anchor = `${relation.id}/2`;

const place = (page: Page) => page.locator(`[id="${anchor}"]`);
const note = (page: Page) => page.getByRole('region', { name: /^Note \d+$/ });
const status = (page: Page) => page.locator('.where');
/** The countries that the map outlines for the paragraph in view. */
const told = (page: Page) =>
	page
		.locator('.world use.told:not(.under)')
		.evaluateAll((uses) => uses.map((use) => use.getAttribute('href')!.slice(3, 6)).sort());
const copied = (page: Page) => page.evaluate(() => navigator.clipboard.readText());

test('a quote has an address that opens it in its place, with what rests on it; the map follows the text, by key alone too', async ({
	page,
}) => {
	await page.goto(`/read/${ID}#${anchor}`);
	await isReady(page);
	await expect(place(page)).toBeInViewport();
	await expect(note(page)).toContainText(relation.basis);
	const marked = await page.locator('mark.current').allTextContents();
	expect(marked.join('')).toBe(quote.exact);

	// The paragraph in view is outlined: what it names, as its own text has it.
	const names = page.locator('.names button');
	await expect(names.first()).toBeVisible();
	await expect.poll(() => told(page)).toHaveLength(await names.count());

	// What is copied is the document's, to the letter.
	await note(page).getByRole('button', { name: 'Copy with citation' }).click();
	expect(await copied(page)).toContain(`“${quote.exact}”\n\n${title}`);
	await note(page).getByRole('button', { name: 'BibTeX' }).click();
	expect(await copied(page)).toMatch(/^@misc\{/);
	await note(page).getByRole('button', { name: 'Copy link' }).click();
	await page.goto('/about');
	await page.goto(await copied(page));
	await expect(note(page)).toBeVisible();
	await expect(place(page)).toBeInViewport();

	// By key: close, on to the next note, into its number and back out of it.
	await page.keyboard.press('Escape');
	await expect(note(page)).toBeHidden();
	await page.keyboard.press('n');
	await expect(note(page)).toHaveAccessibleName('Note 1');
	await page.keyboard.press('p');
	await expect(status(page)).toHaveText(/^Note (\d+) of \1$/);
	await page.locator('#ref-2').focus();
	await page.keyboard.press('Enter');
	await expect(note(page).getByRole('heading', { name: 'Note 2' })).toBeFocused();
	expect(await axeViolations(page)).toEqual([]);
	await page.keyboard.press('Escape');
	await expect(page.locator('#ref-2')).toBeFocused();

	// Words are found wherever they are, and a country's names are walked through.
	await page.keyboard.press('/');
	await page.keyboard.type('alliance');
	const hits = textOf(ID).toLowerCase().split('alliance').length - 1;
	await expect(status(page)).toHaveText(new RegExp(`^“alliance”: \\d+ of ${hits}$`));
	const before = await status(page).textContent();
	await page.keyboard.press('Enter');
	await expect(status(page)).not.toHaveText(before!);
	await page.keyboard.press('Escape');
	await names.first().click();
	await expect(names.first()).toHaveAttribute('aria-pressed', 'true');
	await expect(status(page)).toHaveText(/: \d+ of \d+$/);

	// Another vantage colours the map; the text stays where it is.
	const scrolled = await page.evaluate(() => scrollY);
	await page.getByRole('group', { name: 'Seen from' }).getByRole('radio').nth(1).check();
	await expect(page.locator('.world')).toHaveAttribute('data-viewpoint', `${ID}/${vantages[1]}`);
	expect(await page.evaluate(() => scrollY)).toBe(scrolled);

	// The index answers, and marks that are not asked for go.
	const all = await page.locator('mark:not(.plain)').count();
	await page.getByLabel('Category').selectOption('Adversary');
	await expect.poll(() => page.locator('mark:not(.plain)').count()).toBeLessThan(all);
	const first = page.locator('.index li a').first();
	await first.click();
	await expect(note(page)).toContainText('Adversary');

	// As a step of a talk the words go along.
	await note(page).getByRole('button', { name: 'Add to deck' }).click();
	await page.getByRole('link', { name: 'Open the deck' }).click();
	await expect(page.locator('.editor ol > li')).toHaveCount(1);
	const [step] = (await deckIn(page)).steps;
	expect(relations.map(({ id }) => id)).toContain(step!.quote!.split('/').slice(0, 2).join('/'));
});

test.describe('without script', () => {
	test.use({ javaScriptEnabled: false });

	test('the address of a quote leads to its place, its number to what rests on it, and in a frame it stands alone', async ({
		page,
	}) => {
		await page.goto(`/read/${ID}#${anchor}`);
		await expect(place(page)).toBeInViewport();
		const mark = page.locator('mark').filter({ has: place(page) });
		const number = (await mark.getAttribute('data-notes'))!.split(' ')[0]!;
		await page.locator(`#ref-${number}`).click();
		await expect(page.locator(`#note-${number}`)).toBeInViewport();
		await expect(page.locator(`#note-${number}`)).toContainText(relation.basis);

		await page.goto(`/embed/read/${ID}#${anchor}`);
		await expect(page.getByRole('blockquote')).toHaveCount(1);
		await expect(page.getByRole('blockquote')).toHaveText(`“${quote.exact}”`);
	});
});
