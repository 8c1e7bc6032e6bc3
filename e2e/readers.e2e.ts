import type { Browser } from '@playwright/test';
import { LAUNCH_ARGS } from '../scripts/browser.mjs';
import { addressOf, HOME } from './support/corpus.ts';
import { openStage, showsStep } from './support/decks.ts';
import { expect, test } from './support/guard.ts';
import { isReady } from './support/map.ts';
import { rests } from './support/rest.ts';

// Settings and ways of readers that a window of the usual browser does not have.

/** Starts a browser with more arguments; it is closed with the test. */
const browserWith = test.extend<{ started: (...args: string[]) => Promise<Browser> }>({
	started: async ({ playwright }, use) => {
		const browsers: Browser[] = [];
		await use(async (...args) => {
			const browser = await playwright.chromium.launch({
				executablePath: process.env['CHROMIUM_PATH']!,
				args: [...LAUNCH_ARGS, '--disable-3d-apis', ...args],
			});
			browsers.push(browser);
			return browser;
		});
		for (const browser of browsers) await browser.close();
	},
});

browserWith(
	'over plain http, from another machine’s address, the speaker’s window opens and keeps in step @full',
	async ({ started, baseURL }) => {
		const { port } = new URL(baseURL!);
		const browser = await started('--host-resolver-rules=MAP vantage.test 127.0.0.1');
		const page = await browser.newPage({ baseURL: `http://vantage.test:${port}` });
		await openStage(page);
		expect(await page.evaluate(() => isSecureContext)).toBe(false);
		const [speaker] = await Promise.all([
			page.waitForEvent('popup'),
			page.getByRole('button', { name: 'Speaker’s window' }).click(),
		]);
		await expect(speaker.locator('.speaker')).toContainText('Step 1 of 8');
		await speaker.getByRole('button', { name: 'Next' }).click();
		await showsStep(page, 2);
	},
);

browserWith(
	'with type twice as large nothing is covered, nothing overflows, and what is selected can be read',
	async ({ started, baseURL }) => {
		const browser = await started('--blink-settings=defaultFontSize=32');
		const page = await browser.newPage({
			baseURL: baseURL!,
			viewport: { width: 1100, height: 700 },
			reducedMotion: 'reduce',
		});
		for (const address of [addressOf(HOME), `${addressOf(HOME)}?country=LBY`]) {
			await page.goto(address);
			await isReady(page);
			await rests(page);
			const seen = await page.evaluate(() => {
				const boxOf = (element: Element) => element.getBoundingClientRect();
				const title = boxOf(document.querySelector('h1')!);
				const legend = boxOf(document.querySelector('[aria-label="Legend"]')!);
				const apart =
					legend.top >= title.bottom || legend.bottom <= title.top || legend.left >= title.right;
				return { apart, width: document.documentElement.scrollWidth };
			});
			expect(seen, address).toEqual({ apart: true, width: 1100 });
		}
		await expect(page.locator('#panel h2')).toBeInViewport();
	},
);
