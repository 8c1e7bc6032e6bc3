import { copyFileSync, mkdtempSync, mkdirSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import type { Page } from '@playwright/test';
import { classesIn, classesOf } from './support/classes.ts';
import { ELSEWHERE, HOME, regions, viewpoints } from './support/corpus.ts';
import { expect, test } from './support/guard.ts';
import { isReady, pointOn, showsDrawing, showsViewpoint, sightOf } from './support/map.ts';
import { headingOf, passagesOf } from './support/panel.ts';

// The file as somebody has it: in a folder with spaces and umlauts, on a computer without a network.

test.use({ viewport: { width: 1366, height: 768 }, contextOptions: { reducedMotion: 'reduce' } });

const region = regions[0]!;

let folder: string;
test.beforeAll(() => {
	folder = mkdtempSync(join(tmpdir(), 'vantage-'));
	mkdirSync(join(folder, 'Vortrag über die Welt'));
});
test.afterAll(() => rmSync(folder, { recursive: true }));

/** Opens one of the two files by its address on the disk; returns what is asked for from now on, the files apart. */
async function openFile(page: Page, name: string, fragment = ''): Promise<string[]> {
	const path = join(folder, 'Vortrag über die Welt', name);
	copyFileSync(new URL(`../build/offline/${name}`, import.meta.url), path);
	const address = pathToFileURL(path).href;
	const asked: string[] = [];
	page.on('request', (request) => {
		const url = request.url();
		if (!url.startsWith(pathToFileURL(folder).href) && !url.startsWith('data:')) asked.push(url);
	});
	await page.context().setOffline(true);
	await page.goto(address + fragment);
	await isReady(page);
	return asked;
}

const fragmentOf = (page: Page) => page.evaluate(() => decodeURI(location.hash));

for (const [name, tag] of [
	['vantage.html', ''],
	['vantage-light.html', ' @full'],
] as const) {
	test(`${name} has every viewpoint, region, country and page, and asks for nothing${tag}`, async ({
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

		await page.mouse.click(...(await pointOn(page, { on: `[data-region-name="${region.id}"]` })));
		await expect.poll(() => passagesOf(page)).toEqual(region.passages);
		expect(await fragmentOf(page)).toBe(`#/${HOME}/region/${region.id}`);

		await page.keyboard.press('/');
		await page.getByRole('combobox').fill('Syria');
		await page.keyboard.press('Enter');
		await expect(headingOf(page)).toHaveText(/^Syria/);
		await page.reload();
		await expect(headingOf(page)).toHaveText(/^Syria/);
		await page.goBack();
		await expect.poll(() => passagesOf(page)).toEqual(region.passages);

		await page.getByRole('link', { name: 'About' }).click();
		await expect(page.getByRole('heading', { level: 1 })).toHaveText('About Vantage');
		await page.getByRole('link', { name: 'Categories', exact: true }).click();
		await page.getByRole('link', { name: 'groups.json' }).click();
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

test('the file draws in full detail, the light one a region alone', async ({ page }) => {
	const asked = await openFile(page, 'vantage.html');
	const nearer = async () => {
		const { scale, toScreen } = await sightOf(page);
		await page.mouse.move(...(toScreen([520, 150]).map(Math.round) as [number, number]));
		await page.mouse.wheel(0, -Math.log(3.5 / scale) / 0.0022);
	};
	await nearer();
	await showsDrawing(page, 'full');
	expect(await page.locator('.world .dispute').count()).toBeGreaterThan(0);

	asked.push(...(await openFile(page, 'vantage-light.html', `#/${HOME}/region/${region.id}`)));
	await showsDrawing(page, region.id);
	await expect.poll(() => passagesOf(page)).toEqual(region.passages);
	await page.getByRole('link', { name: 'Vantage', exact: true }).click();
	await showsDrawing(page, 'world');
	await nearer();
	await expect.poll(async () => (await sightOf(page)).scale).toBeGreaterThan(3);
	await showsDrawing(page, 'world');
	expect(asked).toEqual([]);
});

test('a place within a page does not take the page’s address', async ({ page }) => {
	await openFile(page, 'vantage-light.html', `#/${ELSEWHERE.id}?country=SYR`);
	await page.getByRole('link', { name: 'To the words behind the map' }).focus();
	await page.keyboard.press('Enter');
	await expect.poll(() => fragmentOf(page)).toBe(`#/${ELSEWHERE.id}?country=SYR`);
	await expect(headingOf(page)).toHaveText(/^Syria/);
});

test('Share says that the file has no public address', async ({ page }) => {
	await openFile(page, 'vantage-light.html', `#/${ELSEWHERE.id}`);
	await page.getByRole('button', { name: 'Share' }).click();
	const dialog = page.getByRole('dialog', { name: 'Share this view' });
	await expect(dialog).toContainText('no public address');
	await expect(dialog.getByRole('textbox')).toHaveValue(`#/${ELSEWHERE.id}`);
});
