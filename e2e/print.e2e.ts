import { spawnSync } from 'node:child_process';
import type { Page } from '@playwright/test';
import { addressOf, HOME, regions, relations, viewpointOf, viewpoints } from './support/corpus.ts';
import { fullUnless } from './support/full.ts';
import { expect, test } from './support/guard.ts';
import { openMap } from './support/map.ts';
import { headingOf } from './support/panel.ts';
import { rests } from './support/rest.ts';
import { claims } from '#lib/atlas/categories.ts';
import { classOf } from '#lib/map/flat/standing-class.ts';

test.use({ viewport: { width: 1366, height: 768 }, contextOptions: { reducedMotion: 'reduce' } });

/** Size of a page and how many there are, as the printed file says. */
const printed = async (page: Page) => measured(await page.pdf({ preferCSSPageSize: true }));

function measured(pdf: Buffer): { pages: number; size: string } {
	const file = pdf.toString('latin1');
	const [, width, height] = /\/MediaBox\s*\[0 0 ([\d.]+) ([\d.]+)\]/.exec(file) ?? [];
	return {
		pages: file.match(/\/Type\s*\/Page\b/g)?.length ?? 0,
		size: `${Math.round(Number(width))} × ${Math.round(Number(height))}`,
	};
}
const ONE_PAGE = { pages: 1, size: '595 × 842' };

/** What is there to be read on paper: the words that have a place. */
const words = (page: Page) =>
	page.evaluate(() => document.body.innerText.replace(/\s+/g, ' ').toLowerCase());
const flat = (text: string) => text.replace(/\s+/g, ' ').trim().toLowerCase();

/** The countries of which the most is said. */
const quoted = (country: string) =>
	viewpoints.filter(({ countries }) => country in countries).length;
const heaviest = [...new Set(viewpoints.flatMap(({ countries }) => Object.keys(countries)))]
	.toSorted((a, b) => quoted(b) - quoted(a))
	.slice(0, 6);

/** Opens a country's page with all that is printed of it. */
async function openCountry(page: Page, country: string) {
	await page.goto(`/country/${country}`);
	await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
	await rests(page);
}

test('the longest and the shortest country’s page are one page each, which has the locator, the signs, a quote of each viewpoint, sources, version @full', async ({
	page,
}) => {
	for (const country of ['TUV', heaviest[0]!, 'USA']) {
		await openCountry(page, country);
		expect(await printed(page), country).toEqual(ONE_PAGE);
	}
	await page.emulateMedia({ media: 'print' });
	await expect(page.getByRole('img', { name: /Where United States lies/ })).toBeVisible();
	const said = await words(page);
	for (const viewpoint of viewpoints) {
		const standing = viewpoint.countries['USA'];
		const relation = relations.find(({ id }) => id === standing?.relation);
		if (relation) expect(said).toContain(flat(relation.quotes[0]!.exact));
	}
	expect(said).toContain('inferred or reported');
	expect(said).toContain('author, publisher and date not stated in the document');
	expect(said).toMatch(/\/country\/usa · data [0-9a-f]{8} of \d{4}-/);
	for (const tool of ['copy with citation', 'report this coding', 'about']) {
		expect(said).not.toContain(tool);
	}
});

for (const country of [...heaviest.slice(1), 'LBY', 'AZE'].filter((id) => id !== 'USA')) {
	test(`${country}: prints on one page @full`, async ({ page }) => {
		await openCountry(page, country);
		expect(await printed(page)).toEqual(ONE_PAGE);
	});
}

/** What a printed file says, read by a program of its own where there is one; else by the page. */
async function readPrinted(page: Page, pdf: Buffer): Promise<string> {
	const { error, stdout } = spawnSync('pdftotext', ['-layout', '-', '-'], {
		input: pdf,
		encoding: 'utf8',
	});
	if (!error) return flat(stdout);
	await page.emulateMedia({ media: 'print' });
	return words(page);
}

for (const viewpoint of viewpoints) {
	const most = viewpoint.id === HOME;
	test(`${viewpoint.id}: prints its map, legend and sentences on one page on its side, and nothing to be pressed${fullUnless(most)}`, async ({
		page,
	}) => {
		const address = addressOf(viewpoint.id);
		await openMap(page, address);
		// As who is about to print does; what paper needs comes then.
		await page.keyboard.press('Control');
		await expect(page.locator('.sentences p')).not.toHaveCount(0);
		await rests(page);
		const pdf = await page.pdf({ preferCSSPageSize: true });
		expect(measured(pdf)).toEqual({ pages: 1, size: '842 × 595' });
		const said = await readPrinted(page, pdf);
		for (const wanted of [
			'the world seen from',
			'shows what the document says',
			'not named',
			'data ',
		])
			expect(said).toContain(wanted);
		// Words of tools that no quote has.
		for (const tool of ['add to deck', 'regions of the ummah', 'reading the map', 'click to read'])
			expect(said).not.toContain(tool);

		await page.emulateMedia({ media: 'print' });
		await page.setViewportSize({ width: 1054, height: 726 });
		const seen = await words(page);
		const sentences = await page.locator('.sentences p > span').allTextContents();
		for (const sentence of sentences) expect(seen).toContain(flat(sentence));
		const quoted = relations.flatMap(({ quotes }) => quotes.map(({ exact }) => `“${exact}”`));
		expect(sentences.filter((sentence) => !quoted.includes(sentence))).toEqual([]);
		await expect(page.getByRole('region', { name: 'Legend' })).toBeVisible();
		await expect(page.getByRole('navigation')).toHaveCount(0);
		await expect(page.getByRole('button', { name: /Zoom|Find|Share|Copy|deck/ })).toHaveCount(0);
		const map = (await page.locator('.world').boundingBox())!;
		expect(map.width).toBeGreaterThan(950);
		expect(map.height).toBeGreaterThan(270);
	});
}

const length = ({ passages }: (typeof regions)[number]) =>
	passages.reduce((sum, { text }) => sum + text.length, 0);
const longest = regions.reduce((a, b) => (length(a) > length(b) ? a : b));
for (const region of regions) {
	test(`${region.name}: prints on one page, with both passages, light and in the categories’ colours also of a dark screen @full`, async ({
		page,
	}) => {
		await page.emulateMedia({ colorScheme: 'dark' });
		await openMap(page, `/${HOME}/region/${region.id}`);
		await rests(page);
		expect(await printed(page)).toEqual(ONE_PAGE);
		await page.emulateMedia({ colorScheme: 'dark', media: 'print' });
		const said = await words(page);
		for (const { heading, text } of region.passages) {
			expect(said).toContain(flat(heading));
			expect(said).toContain(flat(text));
		}
		expect(said).toMatch(new RegExp(`region/${region.id} · data [0-9a-f]{8}`));
		await expect(page.locator('.world svg[viewBox]').first()).toBeVisible();
		await expect(page.getByRole('region', { name: 'Legend' })).toBeVisible();
		await expect(page.getByRole('navigation')).toHaveCount(0);
		await expect(page.getByRole('button', { name: /Zoom|Find|Share|Copy/ })).toHaveCount(0);
		const look = await page.evaluate(() => ({
			panel: getComputedStyle(document.querySelector('.panel')!).backgroundColor,
			adjust: getComputedStyle(document.querySelector('.world')!).printColorAdjust,
		}));
		expect(look).toEqual({ panel: 'rgb(255, 255, 255)', adjust: 'exact' });
	});
}

for (const [viewpoint, country] of [
	[HOME, 'IRN'],
	[HOME, 'CHN'],
	['china-russia-alliance/CHN', 'RUS'],
	['alliances-and-allies/USA', 'POL'],
] as const) {
	const address = `${addressOf(viewpoint)}?country=${country}`;
	test(`${address} prints on one page, with the first quote, the address and the drawing, also where a second renderer draws on the screen @full`, async ({
		page,
	}) => {
		await openMap(page, address);
		await expect(headingOf(page)).toBeVisible();
		await expect(page.locator('#documents figure').first()).toBeVisible();
		await rests(page);
		expect(await printed(page)).toEqual(ONE_PAGE);
		await page.emulateMedia({ media: 'print' });
		await expect(page.locator('#documents blockquote').first()).toBeVisible();
		const said = await words(page);
		expect(said).toContain(flat(address.split('?')[1]!));
		expect(said).toMatch(/data [0-9a-f]{8} of/);

		await page.emulateMedia({ media: 'screen' });
		// One that has nothing but a fill.
		const [state] = Object.entries(viewpointOf(viewpoint).countries).find(
			([, standing]) => classOf(standing) === standing.category && claims(standing.category),
		)!;
		const fill = () =>
			page
				.locator(`[data-state="${state}"] .map-shape`)
				.first()
				.evaluate((shape) => getComputedStyle(shape).fill);
		// A drawing that is put in the place of another leaves a shape without a colour for a moment.
		let drawn = '';
		await expect.poll(async () => (drawn = await fill())).toMatch(/^rgb/);
		await page.locator('.world').evaluate((world) => world.classList.add('second'));
		expect(await fill()).toBe('none');
		await page.emulateMedia({ media: 'print' });
		expect(await fill()).toBe(drawn);
	});
}

test.describe('without script', () => {
	test.use({ javaScriptEnabled: false });

	// As the browser's menu prints a page before anybody has moved on it.
	test('a viewpoint prints its map and its legend on one page on its side', async ({ page }) => {
		await page.goto(addressOf(HOME));
		const pdf = await page.pdf({ preferCSSPageSize: true });
		expect(measured(pdf)).toEqual({ pages: 1, size: '842 × 595' });
		const said = await readPrinted(page, pdf);
		for (const wanted of ['the world seen from', 'shows what the document says'])
			expect(said).toContain(wanted);
		for (const tool of ['add to deck', 'reading the map']) expect(said).not.toContain(tool);
	});

	for (const region of regions) {
		test(`${region.name}: prints on one page as well${fullUnless(region === longest)}`, async ({
			page,
		}) => {
			await page.goto(`/${HOME}/region/${region.id}`);
			expect(await printed(page)).toEqual(ONE_PAGE);
		});
	}
});
