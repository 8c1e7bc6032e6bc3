import type { Page } from '@playwright/test';
import { classesIn, classesOf } from './support/classes.ts';
import { ELSEWHERE, HOME, regions, viewpoints } from './support/corpus.ts';
import { decks, openCopy, showsStep } from './support/decks.ts';
import { expect, test } from './support/guard.ts';
import { pointOn, showsDrawing, showsViewpoint, screenProjectionOf } from './support/map.ts';
import { openFile, removeFiles } from './support/one-file.ts';
import { headingOf, passagesOf } from './support/panel.ts';

// The file as it is used: in a folder with spaces and umlauts, on a computer without a network.

test.use({ viewport: { width: 1366, height: 768 }, contextOptions: { reducedMotion: 'reduce' } });

const region = regions[0]!;

// The file has megabytes, and each test goes far in it.
test.describe.configure({ timeout: 120_000 });

test.afterAll(removeFiles);

const fragmentOf = (page: Page) => page.evaluate(() => decodeURI(location.hash));

/** Brings the world as near as it is drawn in full detail, where there is one. */
async function nearer(page: Page) {
	const { scale, toScreen } = await screenProjectionOf(page);
	await page.mouse.move(...(toScreen([520, 150]).map(Math.round) as [number, number]));
	await page.mouse.wheel(0, -Math.log(3.5 / scale) / 0.0022);
}

for (const [name, drawing, tag] of [
	['vantage.html', 'full', ''],
	['vantage-light.html', 'world', ' @full'],
] as const) {
	test(`${name} has every viewpoint, region, country and page, near it draws the ${drawing} one, and it asks for nothing${tag}`, async ({
		page,
	}) => {
		const asked = await openFile(page, name);
		for (const [i, { id }] of viewpoints.entries()) {
			if (i > 0) await page.keyboard.press('.');
			await showsViewpoint(page, id);
			expect(await classesOf(page), id).toEqual(classesIn(id));
		}
		expect(await fragmentOf(page)).toBe(`#/${viewpoints.at(-1)!.id}`);
		await page.keyboard.press('1');
		await showsViewpoint(page, viewpoints[0]!.id);
		await nearer(page);
		await expect.poll(async () => (await screenProjectionOf(page)).scale).toBeGreaterThan(3);
		await showsDrawing(page, drawing);
		if (drawing === 'full')
			expect(await page.locator('.world .dispute').count()).toBeGreaterThan(0);
		await page.getByRole('button', { name: 'Whole map' }).click();
		await showsDrawing(page, 'world');

		await page.mouse.click(...(await pointOn(page, { on: `[data-region-name="${region.id}"]` })));
		await expect.poll(() => passagesOf(page)).toEqual(region.passages);
		expect(await fragmentOf(page)).toBe(`#/${HOME}/region/${region.id}`);

		await page.keyboard.press('/');
		await page.getByRole('combobox').fill('alliance');
		await expect(
			page.getByRole('group', { name: 'In the texts' }).getByRole('option').first(),
		).toContainText(/alliance/i);
		await page.getByRole('combobox').fill('Syria');
		await expect(page.getByRole('option').first()).toHaveText('Syria');
		await page.keyboard.press('Enter');
		await expect(headingOf(page)).toHaveText(/^Syria/);
		await page.reload();
		await expect(headingOf(page)).toHaveText(/^Syria/);
		await page.goBack();
		await expect.poll(() => passagesOf(page)).toEqual(region.passages);

		await page.getByRole('link', { name: 'About' }).click();
		await expect(page.getByRole('heading', { level: 1 })).toHaveText('About Vantage');
		await page.getByRole('link', { name: 'Categories', exact: true }).click();
		await page.getByRole('link', { name: 'files for other programs' }).click();
		await expect(page.getByRole('heading', { level: 1 })).toHaveText('Not in this file');
		await page.evaluate(
			(id) => (location.hash = `#/country/SYR#${id}`),
			ELSEWHERE.id.replace('/', '-'),
		);
		await expect(page.getByRole('heading', { level: 1 })).toHaveText('Syria');
		const locator = page.getByRole('article').getByRole('img');
		await expect
			.poll(() => locator.evaluate((image: HTMLImageElement) => image.naturalWidth))
			.toBeGreaterThan(0);
		await page.getByRole('link', { name: 'Show Syria on the map' }).click();
		await expect(headingOf(page)).toHaveText(/^Syria/);
		await page.evaluate(() => (location.hash = '#/no/such/page'));
		await expect(page.getByRole('heading', { level: 1 })).toHaveText(/no page at/);
		expect(asked).toEqual([]);
	});
}

/** Goes to a place of the file, as a link within it or the address bar does. */
const follow = (page: Page, fragment: string) =>
	page.evaluate((to) => {
		location.hash = to;
	}, fragment);

test('the light file draws regions in detail and the world light, also on stage; Share says that it has no public address @full', async ({
	page,
}) => {
	const asked = await openFile(page, 'vantage-light.html', `#/${HOME}/region/${region.id}`);
	await showsDrawing(page, region.id);
	await expect.poll(() => passagesOf(page)).toEqual(region.passages);
	await page.getByRole('link', { name: 'Vantage', exact: true }).click();
	await showsDrawing(page, 'world');
	await nearer(page);
	await expect.poll(async () => (await screenProjectionOf(page)).scale).toBeGreaterThan(3);
	await showsDrawing(page, 'world');

	// A place within a page does not take the page's address.
	await follow(page, `#/${ELSEWHERE.id}?country=SYR`);
	await expect(headingOf(page)).toHaveText(/^Syria/);
	await page.getByRole('link', { name: 'To the words behind the map' }).focus();
	await page.keyboard.press('Enter');
	await expect.poll(() => fragmentOf(page)).toBe(`#/${ELSEWHERE.id}?country=SYR`);
	await expect(headingOf(page)).toHaveText(/^Syria/);

	await page.getByRole('button', { name: 'Share' }).click();
	const dialog = page.getByRole('dialog', { name: 'Share this view' });
	await expect(dialog).toContainText('no public address');
	await expect(dialog.getByRole('textbox')).toHaveValue(`#/${ELSEWHERE.id}?country=SYR`);
	await page.keyboard.press('Escape');

	// The seven regions are detailed on stage, each by its own drawing.
	await follow(page, `#/present?deck=seven-regions&step=2`);
	await expect(page.locator('.stage')).toBeVisible();
	await showsDrawing(page, region.id);
	expect(asked).toEqual([]);
});

test('where the reader looks is in the address and in what is added to the deck; quotes are found @full', async ({
	page,
}) => {
	const asked = await openFile(page, 'vantage-light.html', `#/${ELSEWHERE.id}`);
	const { toScreen } = await screenProjectionOf(page);
	await page.mouse.move(...(toScreen([520, 150]).map(Math.round) as [number, number]));
	await page.mouse.wheel(0, -400);
	await expect.poll(() => fragmentOf(page)).toContain('?at=');
	await page.getByRole('button', { name: 'Add to deck' }).click();
	await page.getByRole('link', { name: 'Open the deck' }).click();
	const step = page.getByRole('link', { name: /^On the map/ });
	await expect(step).toHaveAttribute('href', /\?at=/);
	await step.click();
	await showsViewpoint(page, ELSEWHERE.id);
	await expect.poll(async () => (await screenProjectionOf(page)).scale).toBeGreaterThan(2);

	await page.keyboard.press('/');
	await page.getByRole('combobox').fill('the kingmaker role if possible');
	await expect(page.getByRole('option').first()).toContainText('Libya');
	await page.keyboard.press('Enter');
	await expect(headingOf(page)).toHaveText(/^Libya/);
	const legend = page.getByRole('region', { name: 'Legend' });
	await legend.getByRole('button', { name: /^Contested/ }).focus();
	await legend.getByRole('button', { name: 'What “Contested” means' }).click();
	await expect(page.locator('[popover]:popover-open')).toContainText('Contested');
	expect(asked).toEqual([]);
});

test('a deck is taken away in the file, gone through beside its maps, and shown on its stage @full', async ({
	page,
}) => {
	const deck = decks.find(({ id }) => id === 'seven-regions')!;
	await openCopy(page);
	await page.getByRole('button', { name: 'Download', exact: true }).click();
	const dialog = page.getByRole('dialog', { name: 'Download this deck' });
	await dialog.getByRole('radio', { name: /^One HTML file/ }).check();
	await dialog.getByRole('combobox').selectOption('light');
	const begun = page.waitForEvent('download');
	await dialog.getByRole('button', { name: 'Download', exact: true }).click();
	const download = await begun;
	expect(download.suggestedFilename()).toBe('vantage-The-seven-regions.html');

	const asked = await openFile(page, 'taken.html', '', await download.path());
	const bar = page.getByRole('navigation', { name: 'Deck' });
	const addresses = deck.steps.map(({ view: { viewpoint, region } }) =>
		region ? `#/${viewpoint}/region/${region}` : '#/',
	);
	for (const [i, step] of deck.steps.entries()) {
		if (i > 0) await page.keyboard.press('PageDown');
		await expect(bar).toContainText(`Step ${i + 1} of ${deck.steps.length}`);
		await expect(bar).toContainText(step.title ?? deck.title);
		expect(await fragmentOf(page)).toContain(addresses[i]!);
	}
	await page.keyboard.press('PageUp');
	await expect(bar).toContainText('Step 7 of 8');

	await bar.getByRole('link', { name: 'Present' }).click();
	await showsStep(page, 7);
	const quote = page.locator('.stage blockquote');
	await expect(quote).toBeVisible();
	await page.keyboard.press('Home');
	for (const [i, step] of deck.steps.entries()) {
		if (i > 0) await page.keyboard.press('PageDown');
		await showsStep(page, i + 1);
		await expect(page.getByRole('heading', { level: 1 })).toHaveText(step.title ?? /seen from/);
		expect((await quote.textContent())!.length).toBeGreaterThan(20);
	}
	await page.reload();
	await showsStep(page, 8);
	await page.keyboard.press('Escape');
	await expect(page.locator('.editor')).toBeVisible();
	await page.getByRole('link', { name: 'Map', exact: true }).click();
	await expect(bar).toBeVisible();
	expect(asked).toEqual([]);
});
