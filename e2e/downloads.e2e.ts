import { readFileSync } from 'node:fs';
import type { Page } from '@playwright/test';
import { PNG } from 'pngjs';
import { axeViolations } from './support/axe.ts';
import { HOME, viewpointOf } from './support/corpus.ts';
import { expect, test } from './support/guard.ts';
import { fragmentOf } from '#lib/deck/link.ts';
import { CATEGORY_COLOURS, SURFACE_COLOURS } from '#lib/theme/tokens.ts';

async function openDialog(page: Page, address: string) {
	await page.goto(address);
	await page.getByRole('button', { name: 'Download', exact: true }).click();
	const dialog = page.getByRole('dialog', { name: 'Download this view' });
	await expect(dialog).toBeVisible();
	return dialog;
}

/** Makes a file from an address; `choose` is the label of the format, `preset` the beginning of its size. */
async function take(page: Page, address: string, choose: RegExp, preset?: string) {
	const dialog = await openDialog(page, address);
	await dialog.getByRole('radio', { name: choose }).check();
	const select = dialog.getByRole('combobox').first();
	if (preset) await select.selectOption(preset);
	const begun = page.waitForEvent('download');
	await dialog.getByRole('button', { name: 'Download', exact: true }).click();
	const download = await begun;
	await expect(dialog.getByRole('status')).toContainText('is in your downloads');
	return { name: download.suggestedFilename(), file: readFileSync(await download.path()) };
}

/** How many pixels have exactly a colour. */
function countOf({ data }: PNG, hex: string): number {
	const wanted = [1, 3, 5].map((i) => parseInt(hex.slice(i, i + 2), 16));
	let hits = 0;
	for (let at = 0; at < data.length; at += 4) {
		if (wanted.every((channel, i) => data[at + i] === channel) && data[at + 3] === 255) hits++;
	}
	return hits;
}

/** Dark pixels in a box. */
function darkIn({ data, width }: PNG, [x0, y0, x1, y1]: [number, number, number, number]): number {
	let hits = 0;
	for (let y = y0; y < y1; y++)
		for (let x = x0; x < x1; x++) {
			const at = 4 * (y * width + x);
			if (data[at + 3]! > 200 && Math.max(data[at]!, data[at + 1]!, data[at + 2]!) < 80) hits++;
		}
	return hits;
}

const densityOf = (file: Buffer): number => file.readUInt32BE(file.indexOf('pHYs') + 4);

test('by keyboard the dialog is gone through @full', async ({ page }) => {
	const dialog = await openDialog(page, '/?projection=globe&patterns');
	await dialog.getByRole('radio', { name: /^PNG/ }).check();
	for (const theme of ['light', 'dark'] as const) {
		await page.emulateMedia({ colorScheme: theme });
		expect(await axeViolations(page, { within: 'dialog[open]' })).toEqual([]);
	}
	// The dialog holds the focus; arrows choose, Tab goes on, Esc leads back to the button.
	const radio = dialog.getByRole('radio', { name: /^PNG/ });
	while (!(await radio.evaluate((input) => input === document.activeElement)))
		await page.keyboard.press('Tab');
	for (const label of [/^PDF/, /^PowerPoint/, /^SVG/, /^One HTML file/]) {
		await page.keyboard.press('ArrowDown');
		await expect(dialog.getByRole('radio', { name: label })).toBeChecked();
	}
	await page.keyboard.press('Tab');
	await expect(dialog.getByRole('combobox')).toBeFocused();
	await page.keyboard.press('Tab');
	await expect(dialog.getByRole('button', { name: 'Download', exact: true })).toBeFocused();
	await page.keyboard.press('Escape');
	await expect(dialog).toBeHidden();
	await expect(page.getByRole('button', { name: 'Download', exact: true })).toBeFocused();
});

test('the world as PNG: its size, its colours, its letters', async ({ page }) => {
	const { name, file } = await take(page, '/', /^PNG/);
	expect(name).toBe('vantage-ummah-pivot-RUS.png');
	const image = PNG.sync.read(file);
	expect([image.width, image.height, densityOf(file)]).toEqual([1920, 1080, 3780]);
	const used = new Set(
		Object.values(viewpointOf('ummah-pivot/RUS').countries).map(({ category }) => category),
	);
	for (const category of ['strategic-partner', 'partner', 'contested', 'competitor'] as const) {
		expect(used.has(category)).toBe(true);
		expect(countOf(image, CATEGORY_COLOURS[category].light), category).toBeGreaterThan(1000);
	}
	expect(used.has('hedging')).toBe(false);
	expect(countOf(image, CATEGORY_COLOURS.hedging.light)).toBe(0);
	expect(countOf(image, SURFACE_COLOURS.sea.light)).toBeGreaterThan(100_000);
	const dark = darkIn(image, [40, 15, 900, 90]);
	expect(dark).toBeGreaterThan(1000);
	expect(dark).toBeLessThan(20_000);
});

test('a selected country in its region as SVG: named groups, the quote, letters as text @full', async ({
	page,
}) => {
	const address = '/ummah-pivot/RUS/region/north-africa?country=LBY';
	const { name, file } = await take(page, address, /^SVG/);
	expect(name).toBe('vantage-ummah-pivot-RUS-north-africa-LBY.svg');
	const svg = file.toString();
	// Opened on a page without the site's policy, as a downloaded file is.
	await page.goto('about:blank');
	const read = await page.evaluate((text) => {
		const { documentElement } = new DOMParser().parseFromString(text, 'image/svg+xml');
		const groups = [...documentElement.querySelectorAll('g[id^="country-"]')];
		return {
			root: documentElement.tagName,
			untitled: groups.filter((group) => !group.querySelector(':scope > title')).length,
			coloured: groups
				.filter((group) => group.querySelector(':scope > g[data-state][fill]'))
				.map((g) => g.id),
			groups: groups.map((group) => group.id),
			words: documentElement.textContent,
		};
	}, svg);
	expect(read.root).toBe('svg');
	expect(read.untitled).toBe(0);
	const { countries } = viewpointOf('ummah-pivot/RUS');
	const wanted = read.groups.filter((id) => id.slice(8) in countries);
	expect(wanted).toContain('country-LBY');
	expect(read.coloured.sort()).toEqual(wanted.sort());
	expect(read.words).toContain('Shows what the document says, not what is so.');
	expect(svg).toContain('font-family="Newsreader');
	expect(svg.match(/url\(data:font\/woff2;base64,/g)).toHaveLength(3);

	// Drawn as a picture, which fetches nothing: the letters are there.
	await page.setContent('<body style="margin:0"></body>');
	await page.evaluate(async (source) => {
		const image = new Image(1200, 675);
		image.src = `data:image/svg+xml,${encodeURIComponent(source)}`;
		await image.decode();
		document.body.append(image);
	}, svg);
	await page.setViewportSize({ width: 1200, height: 675 });
	const shot = PNG.sync.read(await page.screenshot());
	expect(darkIn(shot, [20, 10, 300, 60])).toBeGreaterThan(200);
});

test('a title in letters that a PDF cannot have is named when it is made @full', async ({
	page,
}) => {
	const title = 'Мир глазами России';
	const view = { viewpoint: HOME };
	const steps = [
		{ view, title },
		{ view, title: 'Świat widziany z Łodzi' },
	];
	await page.goto(`/present#${await fragmentOf({ title: 'Titles', steps })}`);
	await page.getByRole('button', { name: 'Download', exact: true }).click();
	const dialog = page.getByRole('dialog', { name: 'Download this deck' });
	await dialog.getByRole('radio', { name: /^PDF/ }).check();
	const begun = page.waitForEvent('download');
	await dialog.getByRole('button', { name: 'Download', exact: true }).click();
	const raw = readFileSync(await (await begun).path()).toString('latin1');
	expect(raw.match(/\/Type \/Page /g)).toHaveLength(2);
	await expect(dialog.getByRole('status')).toContainText(
		`Its fonts have no letters for “${title}”: question marks stand there. PowerPoint has such letters.`,
	);
});

test.describe('where the network fails', () => {
	// A service worker would fetch past what the test cuts.
	test.use({ serviceWorkers: 'block', allowed: { findings: [/net::ERR_FAILED/] } });

	test('a thin map as PDF, and what cannot be fetched is said in words @full', async ({ page }) => {
		let cut = true;
		await page.route('**/world.topo.json*', (route) => (cut ? route.abort() : route.continue()));
		const dialog = await openDialog(page, '/too-alone/USA');
		expect(await axeViolations(page, { within: 'dialog[open]' })).toEqual([]);
		await dialog.getByRole('radio', { name: /^PDF/ }).check();
		await dialog.getByRole('button', { name: 'Download', exact: true }).click();
		await expect(dialog.getByRole('status')).toContainText('could not be made');

		cut = false;
		const begun = page.waitForEvent('download');
		await dialog.getByRole('button', { name: 'Download', exact: true }).click();
		const download = await begun;
		expect(download.suggestedFilename()).toBe('vantage-too-alone-USA.pdf');
		const raw = readFileSync(await download.path()).toString('latin1');
		expect(raw.startsWith('%PDF-1.7')).toBe(true);
		expect(raw.match(/\/Type \/Page /g)).toHaveLength(1);
		expect(raw).toContain('/MediaBox [0 0 960 540]');
		expect(raw).not.toContain('/Subtype /Image');
		expect(raw).toMatch(/\/URI \(http:\/\/localhost:\d+\/too-alone\/USA\)/);
	});
});

const SIZES = [
	{ preset: 'uhd', size: [3840, 2160, 3780], clear: false },
	{ preset: 'a4', size: [3508, 2480, 11811], clear: false },
	{ preset: 'square', size: [2160, 2160, 3780], clear: false },
	{ preset: 'transparent', size: [1920, 1080, 3780], clear: true },
];
for (const { preset, size, clear } of SIZES) {
	test(`a region as PNG, ${preset} @full`, async ({ page }) => {
		const { file } = await take(page, '/ummah-pivot/RUS/region/levant', /^PNG/, preset);
		const image = PNG.sync.read(file);
		expect([image.width, image.height, densityOf(file)]).toEqual(size);
		expect(countOf(image, CATEGORY_COLOURS.contested.light)).toBeGreaterThan(1000);
		expect(darkIn(image, [30, 10, 500, 130])).toBeGreaterThan(300);
		// To the last row and column.
		const [w, h] = [image.width, image.height];
		const edge = [...Array(w).keys()].flatMap((x) => [x, (h - 1) * w + x]);
		edge.push(...[...Array(h).keys()].flatMap((y) => [y * w, y * w + w - 1]));
		const alphas = new Set(edge.map((at) => image.data[4 * at + 3]));
		if (clear) expect(image.data[3]).toBe(0);
		else expect([...alphas]).toEqual([255]);
		expect(countOf(image, SURFACE_COLOURS.sea.light) > 1000).toBe(!clear);
	});
}
