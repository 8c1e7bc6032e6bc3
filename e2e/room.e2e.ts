import type { Page } from '@playwright/test';
import { addressOf, HOME, viewpoints } from './support/corpus.ts';
import { fullUnless } from './support/full.ts';
import { expect, test } from './support/guard.ts';
import { openMap } from './support/map.ts';
import { headingOf } from './support/panel.ts';

test.use({ contextOptions: { reducedMotion: 'reduce' } });

/** How much of the window is map that nothing covers, by a grid of points that are hit; in percent. */
const roomIn = (page: Page) =>
	page.evaluate(() => {
		const APART = 8;
		let [map, all] = [0, 0];
		for (let x = APART / 2; x < innerWidth; x += APART)
			for (let y = APART / 2; y < innerHeight; y += APART) {
				all++;
				const hit = document.elementFromPoint(x, y);
				if (hit?.closest('.world') && !hit.closest('.zoom')) map++;
			}
		return (100 * map) / all;
	});

/** Countries with long words, and one of which a document says nothing. */
const SELECTED = 'DEU';

for (const { width, height, alone, selected } of [
	{ width: 1366, height: 768, alone: 75, selected: 55 },
	{ width: 1920, height: 1080, alone: 80, selected: 60 },
]) {
	test.describe(`${width} × ${height}`, () => {
		test.use({ viewport: { width, height } });
		for (const { id } of viewpoints) {
			const tag = fullUnless(id === HOME && width === 1366);
			test(`the map has ${alone} % of the window, ${selected} % beside a selection: ${id}${tag}`, async ({
				page,
			}) => {
				await openMap(page, addressOf(id));
				expect(await roomIn(page)).toBeGreaterThan(alone);
				await page.locator(`[data-state="${SELECTED}"]`).focus();
				await page.keyboard.press('Enter');
				await expect(headingOf(page)).toBeVisible();
				await expect(page.locator('.foot .note, .foot [popovertarget]').first()).toBeVisible();
				expect(await roomIn(page)).toBeGreaterThan(selected);
			});
		}

		test(`nothing lies on the map${fullUnless(width === 1366)}`, async ({ page }) => {
			await openMap(page, addressOf(HOME));
			const [x, y, right, bottom] = await page.locator('.world').evaluate((world) => {
				const { left, top, right, bottom } = world.getBoundingClientRect();
				return [left, top, right, bottom];
			});
			for (const part of ['.bar', '.chooser', '.foot', '.zoom']) {
				const box = (await page.locator(part).boundingBox())!;
				const apart =
					box.x >= right! - 1 ||
					box.x + box.width <= x! + 1 ||
					box.y >= bottom! - 1 ||
					box.y + box.height <= y! + 1;
				expect(apart, part).toBe(true);
			}
		});
	});
}

test.describe('a phone', () => {
	test.use({ viewport: { width: 375, height: 812 } });
	for (const { id } of viewpoints)
		test(`half of the first sight is map: ${id}${fullUnless(id === HOME)}`, async ({ page }) => {
			await openMap(page, addressOf(id));
			expect(await roomIn(page)).toBeGreaterThan(50);
		});
});

test('the authors’ column is narrowed and widened by its button, and says so @full', async ({
	page,
}) => {
	await page.setViewportSize({ width: 1366, height: 768 });
	await openMap(page, addressOf(HOME));
	const button = page.getByRole('button', { name: 'Titles of the documents' });
	const width = async () => (await page.locator('.world').boundingBox())!.width;
	const before = await width();
	await button.click();
	await expect(button).toHaveAttribute('aria-expanded', 'false');
	await expect.poll(width).toBeGreaterThan(before + 60);
	// A card is still a link, and called by its document.
	const cards = page.getByRole('navigation', { name: 'Viewpoints' }).getByRole('listitem');
	await expect(cards.getByRole('link', { name: /^Alliances and Allies/ })).toHaveCount(1);
	const number = (await page.locator('.chooser .number').nth(1).boundingBox())!;
	await page.mouse.click(number.x + 4, number.y + 4);
	await expect(page).toHaveURL(/alliances-and-allies/);
	await button.click();
	await expect.poll(width).toBe(before);
});
