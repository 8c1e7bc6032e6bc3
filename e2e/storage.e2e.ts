import type { Page } from '@playwright/test';
import { HOME } from './support/corpus.ts';
import { deckIn, openCopy, step, steps, titles } from './support/decks.ts';
import { expect, test } from './support/guard.ts';
import { openMap } from './support/map.ts';

// A step that somebody has added is lost nowhere: not in a full storage, nor where it is cleared or refused,
// nor between two windows.
test.use({ viewport: { width: 1366, height: 768 }, contextOptions: { reducedMotion: 'reduce' } });

/** Adds what a page shows, and waits until it is said which step it is. */
async function add(page: Page, n: number) {
	await page.getByRole('button', { name: 'Add to deck' }).click();
	const note = page.getByRole('status').filter({ hasText: `Step ${n} of` });
	await expect(note).toBeVisible();
	return note;
}

/** Selects a country without a new page, so that what the page has in memory stays. */
async function select(page: Page, country: string, name: string) {
	await page.locator(`[data-state="${country}"]`).dispatchEvent('click');
	await expect(page.locator('#panel h2')).toContainText(name);
}

const fill = (page: Page) =>
	page.evaluate(() => {
		for (let size = 1 << 22; size >= 1; size >>= 1)
			try {
				for (let i = 0; ; i++) localStorage.setItem(`filled ${size} ${i}`, 'x'.repeat(size));
			} catch {
				// No more of this size.
			}
	});

const OTHERS = [
	['TUR', 'Turkey'],
	['CHN', 'China'],
	['USA', 'United States'],
] as const;

for (const state of ['full', 'cleared', 'refused'])
	test(`a storage that is ${state} while the page is open: every step counts, and “Open the deck” leads to all of them @full`, async ({
		page,
		context,
	}) => {
		await openMap(page, '/?country=LBY');
		await add(page, 1);
		if (state === 'full') await fill(page);
		if (state === 'refused')
			await page.evaluate(() => {
				Storage.prototype.setItem = () => {
					throw new DOMException('refused', 'SecurityError');
				};
			});
		for (const [i, [country, name]] of OTHERS.entries()) {
			if (state === 'cleared') await page.evaluate(() => localStorage.clear());
			await select(page, country, name);
			const note = await add(page, i + 2);
			if (state !== 'cleared') await expect(note).toContainText('the deck’s link keeps it');
		}
		const link = page.getByRole('link', { name: 'Open the deck' });
		const address = (await link.getAttribute('href'))!;
		await link.click();
		const all = ['Libya', 'Turkey', 'China', 'the United States'];
		const wanted = all.map((name) => `${name[0]!.toUpperCase()}${name.slice(1)}, seen from Russia`);
		await expect(steps(page)).toHaveCount(4);
		expect(await titles(page)).toEqual(wanted);
		// What is changed there is in the address, and so after a reload.
		await step(page, 4).fill('The last one');
		await expect.poll(async () => (await deckIn(page)).steps[3]?.title).toBe('The last one');
		await page.reload();
		await expect(steps(page)).toHaveCount(4);
		await expect(step(page, 4)).toHaveValue('The last one');
		// The link alone holds it too, for whoever gets it.
		const other = await context.newPage();
		await other.goto(address);
		await expect(steps(other)).toHaveCount(4);
	});

test('two windows: what is added in one is in the other, also where it is changed in the same moment @full', async ({
	page,
	context,
}) => {
	await openCopy(page);
	const map = await context.newPage();
	await openMap(map, '/?country=LBY');
	await add(map, 9);
	await expect(steps(page)).toHaveCount(9);
	// On stage nothing is edited, and what comes meanwhile is there afterwards.
	await page.getByRole('button', { name: 'Present', exact: true }).click();
	await expect(page.locator('.stage')).toBeVisible();
	await select(map, 'TUR', 'Turkey');
	await add(map, 10);
	await page.getByRole('button', { name: 'End' }).click();
	await expect(steps(page)).toHaveCount(10);
	// The window has not heard of it yet.
	await page.evaluate(() => addEventListener('storage', (e) => e.stopImmediatePropagation(), true));
	await select(map, 'CHN', 'China');
	await add(map, 11);
	await step(page, 1).fill('Edited meanwhile');
	await expect(steps(page)).toHaveCount(11);
	expect((await titles(page)).at(-1)).toBe('China, seen from Russia');
	await expect.poll(async () => (await deckIn(page)).steps.length).toBe(11);
	const third = await context.newPage();
	await third.goto('/present');
	await expect(steps(third)).toHaveCount(11);
	await expect(step(third, 1)).toHaveValue('Edited meanwhile');
});

test('what is typed in the moment before “Present” is on stage, with its step in the address', async ({
	page,
}) => {
	await openCopy(page);
	await page.evaluate(() => {
		const field = document.querySelector<HTMLInputElement>('.editor ol input')!;
		field.value = 'Typed at the last moment';
		field.dispatchEvent(new Event('input', { bubbles: true }));
		document.querySelector<HTMLButtonElement>('.editor .main')!.click();
	});
	const heading = page.locator('.stage h1');
	await expect(heading).toHaveText('Typed at the last moment');
	await expect(page).toHaveURL(/step=1.*#deck=/);
	expect((await deckIn(page)).steps[0]!.title).toBe('Typed at the last moment');
	await page.reload();
	await expect(heading).toHaveText('Typed at the last moment');
	await page.goBack();
	await expect(step(page, 1)).toHaveValue('Typed at the last moment');
});

test('a storage that holds something else is as good as an empty one @full', async ({ page }) => {
	await page.addInitScript(() => {
		if (sessionStorage.getItem('begun')) return;
		sessionStorage.setItem('begun', 'yes');
		for (const key of ['vantage.deck', 'vantage.decks'])
			localStorage.setItem(key, '{"title": "cut');
		sessionStorage.setItem('vantage.deck.links', '[');
	});
	await openMap(page, `/${HOME}/region/gulf`);
	await add(page, 1);
	await page.getByRole('link', { name: 'Open the deck' }).click();
	await expect(steps(page)).toHaveCount(1);
	await page.reload();
	await expect(steps(page)).toHaveCount(1);
});
