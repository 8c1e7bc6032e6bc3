import { readFileSync } from 'node:fs';
import type { Locator, Page } from '@playwright/test';
import { HOME, viewpointOf, viewpoints } from './support/corpus.ts';
import { expect, test } from './support/guard.ts';

test.use({ viewport: { width: 1366, height: 900 }, contextOptions: { reducedMotion: 'reduce' } });

const maps = (page: Page) => page.locator('figure:has(.small-map)');
const mark = (page: Page) => page.getByRole('combobox', { name: 'Mark' });

/** What each map says of the marked country. */
const words = (page: Page) => maps(page).locator('figcaption .word').allInnerTexts();

/** A place on a small map, in parts of its width and height. */
async function at(map: Locator, x: number, y: number) {
	const { width, height } = (await map.boundingBox())!;
	return { position: { x: x * width, y: y * height } };
}

/** How far two transforms are apart, in pixels. */
function apart(...transforms: (string | null)[]): number {
	const [a = [], b = []] = transforms.map((text) => text!.match(/-?[\d.]+/g)!.map(Number));
	return Math.max(...a.map((value, i) => Math.abs(value - b[i]!)));
}

test('a country is marked on all maps, found in the matrix by keys and saved, and two documents are seen beside each other', async ({
	page,
}) => {
	// All at once: what is pointed at is marked everywhere, a click keeps it, and the way back leads from it.
	await page.goto('/compare');
	await expect(mark(page)).toBeEnabled();
	await expect(maps(page)).toHaveCount(viewpoints.length);
	const first = maps(page).first().locator('.small-map');
	await first.hover(await at(first, 0.21, 0.31));
	await expect(page.getByRole('status')).toContainText('The United States');
	await expect(page.locator('.small-map .marks')).toHaveCount(viewpoints.length);
	await first.click(await at(first, 0.21, 0.31));
	await expect(page).toHaveURL(/\/compare\?country=USA$/);
	await page.reload();
	await expect(mark(page)).toHaveValue('USA');
	const silent = viewpoints.filter(({ countries }) => !('USA' in countries)).length;
	expect((await words(page)).filter((text) => text.includes('says nothing'))).toHaveLength(silent);
	await page.goBack();
	await expect(page).toHaveURL(/\/compare$/);
	await expect(mark(page)).toHaveValue('');

	// By document, without what is inferred.
	await page.getByRole('combobox', { name: 'Group by' }).selectOption('document');
	await page.getByRole('checkbox', { name: 'explicit only' }).check();
	await expect(page).toHaveURL(/by=document&explicit$/);
	await expect(page.locator('.small-map .soft')).not.toHaveCount(0);

	// The matrix has the same state; its one tab stop goes from cell to cell.
	await page.getByRole('link', { name: 'Matrix' }).click();
	await expect(page).toHaveURL(/\/compare\/matrix\?by=document&explicit$/);
	const grid = page.getByRole('grid');
	await expect(mark(page)).toBeEnabled();
	await page.getByRole('combobox', { name: 'Order by' }).selectOption('name');
	await expect(grid.getByRole('row').nth(1)).toContainText('Afghanistan');
	await expect(grid.locator('[tabindex="0"]')).toHaveCount(1);
	await grid.locator('[tabindex="0"]').focus();
	await page.keyboard.press('End');
	await page.keyboard.press('ArrowDown');
	await page.keyboard.press('Home');
	await expect(grid.getByRole('row').nth(2).getByRole('link').first()).toBeFocused();
	await expect(grid.locator('[tabindex="0"]')).toHaveCount(1);

	// The file has exactly these rows.
	const begun = page.waitForEvent('download');
	await page.getByRole('button', { name: 'Table as CSV' }).click();
	const csv = readFileSync(await (await begun).path(), 'utf8')
		.trim()
		.split('\r\n');
	expect(csv[0]!.split(',').filter((name) => name.includes('/'))).toHaveLength(viewpoints.length);
	const shown = await grid.locator('tbody th').allInnerTexts();
	expect(csv).toHaveLength(shown.length + 1);
	expect(csv[1]).toContain('Afghanistan');

	// Two beside each other: what is clicked on one is selected on both, and where one looks, the other does.
	await page.goto(`/compare/two?first=${HOME}&second=changing-alliance-structures/RUS`);
	const worlds = page.locator('.world.ready');
	await expect(worlds).toHaveCount(2);
	const camera = (i: number) => worlds.nth(i).locator('.camera').getAttribute('transform');
	const before = await camera(1);
	await worlds.nth(0).getByRole('button', { name: 'Zoom in' }).click();
	await expect(page).toHaveURL(/[?&]at=/);
	await expect.poll(() => camera(1)).not.toBe(before);
	// The address spells where to look in a few digits.
	await expect.poll(async () => apart(await camera(0), await camera(1))).toBeLessThan(1);
	await mark(page).selectOption('CHN');
	await expect(page.locator('.world use.selected')).not.toHaveCount(0);
	const { category } = viewpointOf(HOME).countries['CHN']!;
	await expect(page.locator('.selected article')).toContainText(new RegExp(category, 'i'));

	// Across powers nothing is measured.
	await page.getByRole('combobox', { name: 'Second' }).selectOption('too-alone/CHN');
	await expect(page.getByRole('heading', { level: 1 })).toHaveText(/^Two vantages/);
	await expect(page.getByText('Weighted kappa')).toHaveCount(0);
	await expect(page.getByText(/steps? towards/)).toHaveCount(0);
});

test('a pair in the other order is redirected, and one without a page of its own is built @full', async ({
	page,
}) => {
	await page.goto('/pair/RUS-CHN');
	await expect(page.getByRole('heading', { level: 1 })).toHaveText('Russia and China');
	await page.goto('/compare');
	await page.goto('/pair/lby-rus');
	await expect(page).toHaveURL(/\/pair\/RUS-LBY$/);
	await expect(page.getByRole('heading', { level: 1 })).toHaveText('Russia and Libya');
});
