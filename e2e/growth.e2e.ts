import type { CDPSession, Page } from '@playwright/test';
import { addressOf, HOME, viewpoints } from './support/corpus.ts';
import { expect, test } from './support/guard.ts';
import { isReady, openMap, showsViewpoint } from './support/map.ts';
import { headingOf } from './support/panel.ts';

// What is done again and again leaves nothing behind: nodes and listeners are counted, which no busy
// machine changes.
test.use({ viewport: { width: 1366, height: 768 }, contextOptions: { reducedMotion: 'reduce' } });
test.describe.configure({ timeout: 300_000 });

type Counts = Awaited<ReturnType<typeof alive>>;

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
	for (const times of [6, 40])
		test(`${name}, ${times} times: nodes and listeners level off @full`, async ({ page }) => {
			await openMap(page, addressOf(HOME));
			const session = await page.context().newCDPSession(page);
			// What comes with the first times stays.
			for (let i = 0; i < 3; i++) await task(page, i);
			const before = await alive(session);
			for (let i = 0; i < times; i++) await task(page, i);
			const after = await alive(session);
			expectLevel(before, after);
		});
}

/** What has grown is within what comes and goes by itself. */
function expectLevel(before: Counts, after: Counts) {
	expect(after.nodes - before.nodes).toBeLessThan(0.05 * before.nodes);
	expect(after.listeners - before.listeners).toBeLessThan(0.05 * before.listeners);
}

test('3,000 switches of the viewpoint: nodes and listeners level off @full', async ({ page }) => {
	test.setTimeout(1_800_000);
	await openMap(page, addressOf(HOME));
	const session = await page.context().newCDPSession(page);
	/** Keys within the page, each after the one before has come to its address. */
	const switches = (times: number) =>
		page.evaluate(async (times) => {
			const world = document.querySelector<HTMLElement>('.world')!;
			for (let i = 0; i < times; i++) {
				const [viewpoint, path] = [world.dataset['viewpoint'], location.pathname];
				document.body.dispatchEvent(new KeyboardEvent('keydown', { key: '.', bubbles: true }));
				while (world.dataset['viewpoint'] === viewpoint || location.pathname === path)
					await new Promise((done) => setTimeout(done));
			}
		}, times);
	await switches(3 * viewpoints.length);
	const before = await alive(session);
	for (let i = 0; i < 10; i++) await switches(300);
	const after = await alive(session);
	expectLevel(before, after);
});

test('100 trips from the map to another page and back, without pointer or key: nodes and listeners level off @full', async ({
	page,
}) => {
	test.setTimeout(900_000);
	await openMap(page, addressOf(HOME));
	const session = await page.context().newCDPSession(page);
	const follow = (name: string) =>
		page
			.getByRole('navigation', { name: 'Site' })
			.getByRole('link', { name })
			.evaluate((link: HTMLElement) => link.click());
	const trip = async () => {
		await follow('About');
		await expect(page.getByRole('heading', { level: 1 })).toHaveText('About Vantage');
		await follow('Map');
		await isReady(page);
	};
	for (let i = 0; i < 3; i++) await trip();
	const before = await alive(session);
	for (let i = 0; i < 100; i++) await trip();
	expectLevel(before, await alive(session));
});
