import type { Page } from '@playwright/test';
import { addressOf, HOME } from './support/corpus.ts';
import { openCopy, openStage, step, steps } from './support/decks.ts';
import { FAULTS } from './support/faults.ts';
import { expect, test } from './support/guard.ts';
import { isReady, openMap } from './support/map.ts';
import { headingOf } from './support/panel.ts';

// The site was renewed while a page of it stood open: what the page has not fetched yet is gone. It says so,
// and a reload brings everything back to its place.
test.use({
	viewport: { width: 1366, height: 768 },
	contextOptions: { reducedMotion: 'reduce' },
	allowed: { findings: [/error on the console/, /error in a script/] },
});

/** From now on another version is served, without the files of this one; until the page is loaded anew. */
async function renew(page: Page) {
	await page.route('**/_app/version.json', (route) =>
		route.fulfill({ json: { version: 'another' } }),
	);
	await page.route('**/_app/immutable/**', FAULTS['404']!);
}

async function reloadAsOffered(page: Page) {
	const alert = page.getByRole('alert');
	await expect(alert).toContainText('The site has been renewed since this page was opened.');
	await page.unrouteAll();
	await alert.getByRole('button').click();
}

test('on the map: the deck, the selection and the place are as they were @full', async ({
	page,
}) => {
	await openMap(page, `${addressOf(HOME)}?country=LBY&at=17,27,6`);
	await expect(headingOf(page)).toContainText('Libya');
	await page.getByRole('button', { name: 'Add to deck' }).click();
	await expect(page.getByRole('status').filter({ hasText: 'Step 1' })).toBeVisible();
	await renew(page);
	await page.getByRole('button', { name: 'Share', exact: true }).click();
	await reloadAsOffered(page);
	await isReady(page);
	await expect(headingOf(page)).toContainText('Libya');
	await expect(page).toHaveURL(/country=LBY&at=17,27,6/);
	await page.getByRole('button', { name: 'Add to deck' }).click();
	await expect(page.getByRole('status').filter({ hasText: 'Step 2' })).toBeVisible();
});

test('a country whose words are gone with the old site says why, and is there after the reload @full', async ({
	page,
}) => {
	await openMap(page, addressOf(HOME));
	await renew(page);
	await page.locator('[data-state="LBY"]').dispatchEvent('click');
	await expect(headingOf(page)).toHaveText('What the documents say could not be fetched.');
	await reloadAsOffered(page);
	await expect(headingOf(page)).toContainText('Libya');
});

test('in the workshop: what was typed is there after the reload @full', async ({ page }) => {
	await openCopy(page);
	await step(page, 2).fill('Before the site was renewed');
	await renew(page);
	await page.getByRole('button', { name: 'Download', exact: true }).click();
	await reloadAsOffered(page);
	await expect(steps(page)).toHaveCount(8);
	await expect(step(page, 2)).toHaveValue('Before the site was renewed');
});

test('on stage: the talk goes on, says what it lacks, and a reload comes back to the step @full', async ({
	page,
}) => {
	await openStage(page, 'deck=ally-partner-client&step=1');
	await renew(page);
	await page.keyboard.press('7');
	await expect(page.locator('.stage nav .count')).toHaveText(/^7 /);
	const words = page.locator('.stage blockquote');
	const missing = page.getByText('The words could not be fetched.');
	await expect(words.or(missing)).toBeVisible();
	await page.unrouteAll();
	await page.reload();
	await expect(page.locator('.stage nav .count')).toHaveText(/^7 /);
	await expect(words).toBeVisible();
});
