import type { Frame, Page } from '@playwright/test';
import { flat } from './support/html.ts';
import { addressOf, ELSEWHERE, HOME, viewpoints } from './support/corpus.ts';
import { decks, openStage, showsStep } from './support/decks.ts';
import { expect, test } from './support/guard.ts';
import { isReady, openMap, showsViewpoint } from './support/map.ts';
import { pageAround } from './support/page-around.ts';
import { headingOf, panelOf } from './support/panel.ts';
import { wrapTexts } from './support/wrap-texts.ts';
import { HEADING, LEGEND, legendRows, STANDFIRST, written } from './support/written.ts';

test.use({ viewport: { width: 1366, height: 768 }, contextOptions: { reducedMotion: 'reduce' } });

/** Puts every text of a page into elements of its own, and marks it, as Chrome's translator does. */
const translate = (target: Page | Frame) => target.evaluate(wrapTexts);

/** What stands beside a map is said of the viewpoint that it shows. */
async function expectWordsOf(page: Page, id: string) {
	const heading = page.getByRole('banner');
	await showsViewpoint(page, id);
	await expect
		.poll(async () => flat(await heading.locator('h1').innerText()), id)
		.toBe(written(id, HEADING));
	expect(flat(await heading.locator('.standfirst').innerText()), id).toBe(written(id, STANDFIRST));
	const legend = flat((await page.getByRole('region', { name: 'Legend' }).textContent())!);
	expect(legendRows(legend), id).toEqual(legendRows(written(id, LEGEND)));
}

test('on a page that the browser has translated, heading and legend are those of the map, in every viewpoint', async ({
	page,
}) => {
	test.slow();
	await openMap(page, addressOf(HOME));
	await translate(page);
	for (const { id } of [...viewpoints.slice(1), viewpoints[0]!]) {
		await page.keyboard.press('.');
		await expectWordsOf(page, id);
		await translate(page);
	}
});

test('so is the panel, of a country, of another one, and of a region @full', async ({ page }) => {
	const state = (id: string) => page.locator(`[data-state="${id}"]`);
	await openMap(page, `${addressOf(HOME)}?country=LBY`);
	await expect(panelOf(page).getByRole('blockquote').first()).toBeVisible();
	await translate(page);
	await page.goto(`${addressOf(HOME)}?country=LBY#`);
	await page.keyboard.press(String(viewpoints.findIndex(({ id }) => id === ELSEWHERE.id) + 1));
	await expectWordsOf(page, ELSEWHERE.id);
	const now = panelOf(page).locator('.rubric', { hasText: 'Seen from' }).first();
	await expect(now).toContainText(
		written(ELSEWHERE.id, HEADING).replace('The world seen from ', ''),
	);
	await expect(headingOf(page)).toContainText('Libya');

	await translate(page);
	await state('IND').dispatchEvent('click');
	await expect(headingOf(page)).toContainText('India');
	await expect(headingOf(page)).not.toContainText('Libya');

	await translate(page);
	// On another document's map the regions are shown when they are asked for.
	await page.getByRole('checkbox', { name: 'regions', exact: true }).check();
	await page.locator('[data-region-name="gulf"]').first().dispatchEvent('click');
	await expect(headingOf(page)).toHaveText(/Gulf/);
	await expect(headingOf(page)).not.toContainText('India');
});

test('on a stage each of a deck’s steps has its own title, number and words @full', async ({
	page,
}) => {
	await openStage(page);
	const deck = decks.find(({ id }) => id === 'seven-regions')!;
	const stage = page.locator('.stage');
	for (const [i, { title = '' }] of deck.steps.entries()) {
		await showsStep(page, i + 1);
		await expect(stage.getByRole('heading', { level: 1 })).toContainText(title);
		await expect(stage.locator('blockquote')).toBeVisible();
		const quote = await stage.locator('blockquote').innerText();
		await translate(page);
		expect(await stage.locator('blockquote').innerText(), 'not translated').toBe(quote);
		await page.keyboard.press('PageDown');
		if (i < deck.steps.length - 1) await expect(stage.locator('blockquote')).not.toHaveText(quote);
	}
});

test('a frame that is told to show another viewpoint says so', async ({ page, guard, baseURL }) => {
	const host = await pageAround(
		`<iframe src="${new URL(`/embed/${HOME}`, baseURL)}" width="900" height="600"></iframe>`,
	);
	guard.origins.push(host.origin);
	await page.goto(host.url);
	const frame = page.frames()[1]!;
	await isReady(frame);
	await translate(frame);
	await page.evaluate(
		(viewpoint) => frames[0]!.postMessage({ vantage: 1, type: 'show', viewpoint }, '*'),
		ELSEWHERE.id,
	);
	await showsViewpoint(frame, ELSEWHERE.id);
	await expect(frame.locator('h1')).toContainText(
		written(ELSEWHERE.id, HEADING).replace('The world seen from ', ''),
	);
	await host.close();
});

test('where the heading itself has been put in the place of the page’s own, the page is loaded anew and says what its map shows @full', async ({
	page,
}) => {
	await openMap(page, addressOf(HOME));
	await page.evaluate(() => {
		const header = document.querySelector('h1')!.parentElement!;
		header.replaceWith(header.cloneNode(true));
	});
	const loaded = page.waitForEvent('load');
	// Seen from Russia too, by another document.
	await page.keyboard.press('.');
	await loaded;
	await isReady(page);
	await expectWordsOf(page, viewpoints[1]!.id);
});
