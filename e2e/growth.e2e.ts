import type { CDPSession, Page } from '@playwright/test';
import { addressOf, HOME, viewpoints } from './support/corpus.ts';
import { fullUnless } from './support/full.ts';
import { expect, test } from './support/guard.ts';
import { isReady, openMap, showsViewpoint } from './support/map.ts';
import { headingOf } from './support/panel.ts';

// What is done again and again leaves nothing behind: nodes and listeners are counted, which no busy
// machine changes.
test.use({ viewport: { width: 1366, height: 768 }, contextOptions: { reducedMotion: 'reduce' } });
test.describe.configure({ timeout: 300_000 });

/** Nodes and listeners that are alive, after what is dead was collected. */
async function alive(session: CDPSession) {
	for (let i = 0; i < 2; i++) await session.send('HeapProfiler.collectGarbage');
	const { nodes, jsEventListeners } = await session.send('Memory.getDOMCounters');
	return { nodes, listeners: jsEventListeners };
}

const TASKS: Record<string, (page: Page, n: number) => Promise<void>> = {
	'globe and back': async (page) => {
		await page.keyboard.press('g');
		await expect(page.locator('.world[data-projection="globe"][data-turn]')).toBeVisible();
		await page.keyboard.press('g');
		await expect(page.locator('.world[data-projection="flat"]')).toBeVisible();
	},
	'about and back to the map': async (page) => {
		const site = page.getByRole('navigation', { name: 'Site' });
		await site.getByRole('link', { name: 'About' }).click();
		await expect(page.getByRole('heading', { level: 1 })).toHaveText('About Vantage');
		await site.getByRole('link', { name: 'Map' }).click();
		await isReady(page);
	},
	'through all viewpoints': async (page) => {
		for (const { id } of [...viewpoints.slice(1), viewpoints[0]!]) {
			await page.keyboard.press('.');
			await showsViewpoint(page, id);
		}
		await expect(page).toHaveURL(addressOf(HOME));
	},
	'a panel opened and closed': async (page) => {
		await page.locator('[data-state="LBY"]').dispatchEvent('click');
		await expect(headingOf(page)).toContainText('Libya');
		await page.keyboard.press('Escape');
		await expect(page).toHaveURL(addressOf(HOME));
	},
};

for (const [name, task] of Object.entries(TASKS)) {
	for (const { times, tag } of [
		{ times: 6, tag: fullUnless(name === 'globe and back') },
		{ times: 40, tag: ' @full' },
	])
		test(`${name}, ${times} times: nodes and listeners level off${tag}`, async ({ page }) => {
			await openMap(page, addressOf(HOME));
			const session = await page.context().newCDPSession(page);
			// What comes with the first times stays.
			for (let i = 0; i < 3; i++) await task(page, i);
			const before = await alive(session);
			for (let i = 0; i < times; i++) await task(page, i);
			const after = await alive(session);
			expect(after.nodes - before.nodes).toBeLessThan(0.05 * before.nodes);
			expect(after.listeners - before.listeners).toBeLessThan(0.05 * before.listeners);
		});
}
