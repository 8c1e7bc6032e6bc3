import type { Page } from '@playwright/test';
import { axeViolations } from './support/axe.ts';
import { addressOf, HOME, viewpointOf } from './support/corpus.ts';
import { expect, test } from './support/guard.ts';
import { classesOf } from './support/classes.ts';
import { openMap } from './support/map.ts';
import { STATES } from './support/places.ts';
import { isThroughGroup } from '#lib/atlas/standing.ts';

test.use({ viewport: { width: 1366, height: 768 }, contextOptions: { reducedMotion: 'reduce' } });

const table = (page: Page) => page.getByRole('table');
const header = (page: Page, name: string) => table(page).getByRole('columnheader', { name });

async function openTable(page: Page, address: string) {
	await openMap(page, address);
	await page.getByRole('link', { name: 'Regions and table' }).click();
	await page.getByText('All countries as a table').click();
	await page.locator('.world').hover();
	await expect(table(page).getByRole('button', { name: 'Country' })).toBeVisible();
}

/** The cells of every row, in their order. */
const rows = (page: Page) =>
	table(page)
		.locator('tbody tr')
		.evaluateAll((all) =>
			all.map((row) => ({
				state: /country=(\w+)/.exec(row.querySelector('a')!.href)?.[1] ?? '',
				words: [...row.children].map((cell) => cell.textContent!.trim()),
			})),
		);

// How it sorts: src/lib/panels/CountryTable.svelte.spec.ts.
test('the table says what the map shows, of every country and no more, and follows its switches', async ({
	page,
}) => {
	await openTable(page, addressOf(HOME));
	const told = await rows(page);
	expect(told.map(({ state }) => state).sort()).toEqual(STATES.map(({ id }) => id).sort());
	const drawn = await classesOf(page);
	const wrong = told.filter(({ state, words: [, category, way] }) => {
		const classes = drawn[state]!;
		if (classes === '') return category !== 'Not named';
		return category === 'Not named' || classes.includes('through') !== /group/.test(way!);
	});
	expect(wrong).toEqual([]);

	const through = Object.values(viewpointOf(HOME).countries).filter(isThroughGroup).length;
	const inGroups = async () =>
		(await rows(page)).filter(({ words }) => /through a group/.test(words[2]!)).length;
	expect(await inGroups()).toBe(through);
	await page.getByRole('checkbox', { name: 'by name only' }).check();
	await expect.poll(inGroups).toBe(0);

	await table(page).getByRole('button', { name: 'Country' }).click();
	await expect(header(page, 'Country')).toHaveAttribute('aria-sort', 'ascending');
	const names = (await rows(page)).map(({ words }) => words[0]!);
	expect(names).toEqual(names.toSorted((a, b) => a.localeCompare(b, 'en')));

	await page.setViewportSize({ width: 320, height: 640 });
	expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(320);
});

test('history has outlines, a place in the legend and a column, and changes no fill @full', async ({
	page,
}) => {
	await openTable(page, '/china-russia-alliance/CHN');
	const before = await classesOf(page);
	await expect(header(page, 'Earlier')).toHaveCount(0);
	await expect(page.locator('.world .past')).toHaveCount(0);
	await page.getByRole('checkbox', { name: 'history' }).check();
	await expect(header(page, 'Earlier')).toBeVisible();
	const russia = (await rows(page)).find(({ state }) => state === 'RUS')!;
	expect(russia.words[4]).toContain('Ally ×3');
	await expect(page.locator('.world .past[href="#s-RUS"]')).not.toHaveCount(0);
	await expect(page.getByRole('list', { name: 'Earlier relations' })).toContainText(
		/Ally\s*Russia ×3/,
	);
	expect(await classesOf(page)).toEqual(before);
});

test('nothing stands in the way of the open table, wide and narrow @full', async ({ page }) => {
	await openTable(page, addressOf(HOME));
	expect(await axeViolations(page, { within: '#panel' })).toEqual([]);
	await page.setViewportSize({ width: 320, height: 640 });
	expect(await axeViolations(page, { within: '#panel' })).toEqual([]);
});
