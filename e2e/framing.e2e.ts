import type { Page } from '@playwright/test';
import { addressOf, HOME, regions } from './support/corpus.ts';
import { fullUnless } from './support/full.ts';
import { expect, test } from './support/guard.ts';
import { framesPass, openMap, screenProjectionOf } from './support/map.ts';
import { headingOf, panelOf } from './support/panel.ts';
import { stateOf } from './support/places.ts';
import { rests } from './support/rest.ts';
import type { Point } from '#lib/geo/types.ts';

// Where the map looks: what is selected lies in what the panels leave free, and what was in the middle
// stays there.

test.use({ viewport: { width: 1366, height: 768 }, contextOptions: { reducedMotion: 'reduce' } });

/** The parts of the screen that lie over the map or beside it. */
const COVERS = ['.bar', '.chooser', '.panel', '.foot', '.zoom'];

/** Where a place of the map stands, and what covers it: nothing, if it can be seen. */
async function coverOf(page: Page, place: Point) {
	const [x, y] = (await screenProjectionOf(page)).toScreen(place);
	return page.evaluate(
		({ covers, x, y }) => {
			if (x < 0 || y < 0 || x > innerWidth || y > innerHeight) return `outside: ${x}, ${y}`;
			const over = covers.flatMap((cover) => [...document.querySelectorAll(cover)]);
			const found = over.find((element) => {
				const box = element.getBoundingClientRect();
				return box.left < x && x < box.right && box.top < y && y < box.bottom;
			});
			return found ? found.className : null;
		},
		{ covers: COVERS, x, y },
	);
}

/** What the map has in the middle of its free space, in map units. */
async function middleOf(page: Page): Promise<Point> {
	const { scale, toScreen } = await screenProjectionOf(page);
	const box = (await page.locator('.world').boundingBox())!;
	const [x0, y0] = toScreen([0, 0]);
	return [(box.x + box.width / 2 - x0) / scale, (box.y + box.height / 2 - y0) / scale];
}

for (const { countries, areas, tag } of [
	{ countries: ['BHR', 'FJI'], areas: regions.slice(-1), tag: ' @full' },
	{ countries: ['LBY', 'USA', 'NZL'], areas: regions.slice(0, -1), tag: ' @full' },
]) {
	const names = [...countries, ...areas.map(({ name }) => name)].join(', ');
	test(`what is selected comes into what the panels leave free: ${names}${tag}`, async ({
		page,
	}) => {
		for (const country of countries) {
			await openMap(page, `/?country=${country}`);
			await expect(headingOf(page)).toBeVisible();
			expect(await coverOf(page, stateOf(country).label), country).toBe(null);
		}
		for (const { id, focus } of areas) {
			await openMap(page, `/${HOME}/region/${id}`);
			for (const country of focus) {
				expect(await coverOf(page, stateOf(country).label), `${id}: ${country}`).toBe(null);
			}
		}
	});
}

test('a panel that opens or folds keeps in the middle what was in the middle @full', async ({
	page,
}) => {
	await openMap(page, addressOf(HOME));
	const map = (await page.locator('.world').boundingBox())!;
	await page.mouse.move(map.x + map.width / 2, map.y + map.height / 2);
	await page.mouse.wheel(0, -400);
	await framesPass(page);
	const [x, y] = await middleOf(page);
	const opener = page.getByRole('link', { name: 'Regions and table' });
	await opener.click();
	await expect(panelOf(page)).toBeVisible();
	await expect
		.poll(async () => (await page.locator('.world').boundingBox())!.width)
		.toBeLessThan(map.width);
	const open = await middleOf(page);
	expect(Math.hypot(open[0] - x, open[1] - y)).toBeLessThan(0.5);
	await opener.click();
	await expect(panelOf(page)).toBeHidden();
	await expect
		.poll(async () => (await page.locator('.world').boundingBox())!.width)
		.toBe(map.width);
	const shut = await middleOf(page);
	expect(Math.hypot(shut[0] - x, shut[1] - y)).toBeLessThan(0.5);
});

test.describe('on a phone', () => {
	test.use({ viewport: { width: 375, height: 667 } });

	for (const country of ['LBY', 'USA', 'CHN']) {
		const tag = fullUnless(country === 'CHN');
		test(`what is selected lies above the sheet: ${country}${tag}`, async ({ page }) => {
			await openMap(page, `/?country=${country}`);
			await expect(panelOf(page).getByRole('button', { name: 'Show more' })).toBeVisible();
			expect(await coverOf(page, stateOf(country).label)).toBe(null);
		});
	}
});

test.describe('at 400 %, on a screen of 1280 × 1024', () => {
	test.use({ viewport: { width: 320, height: 256 }, deviceScaleFactor: 4 });

	test('everything can be reached, in one column @full', async ({ page }) => {
		await openMap(page, '/');
		await page.locator('[data-state="LBY"]').focus();
		await expect(page.locator('[data-state="LBY"]')).toBeInViewport();
		await page.keyboard.press('Enter');
		await expect(headingOf(page)).toHaveText(/^Libya/);
		await expect(headingOf(page)).toBeInViewport();
		await page.locator('#documents blockquote').first().scrollIntoViewIfNeeded();
		await expect(page.locator('#documents blockquote').first()).toBeInViewport();
		expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(320);
		await page.keyboard.press('Escape');
		await page.getByRole('button', { name: 'Find' }).click();
		const dialog = page.getByRole('dialog', { name: 'Find' });
		await expect(dialog.getByRole('combobox')).toBeInViewport({ ratio: 1 });
		await page.keyboard.type('Iran');
		await expect(dialog.getByRole('option').first()).toBeVisible();
		await dialog.getByRole('option').first().scrollIntoViewIfNeeded();
		await expect(dialog.getByRole('option').first()).toBeInViewport();
	});
});

test.describe('motion', () => {
	/** Where the camera is at each moment of its way from one country to another. */
	async function placesOnTheWay(page: Page): Promise<number> {
		await page.clock.install();
		// The panel is open already: nothing but the camera moves.
		await openMap(page, '/?country=LBY');
		await expect(headingOf(page)).toHaveText(/^Libya/);
		await rests(page);
		await page.locator('.world .camera').evaluate((camera) => {
			const places = new Set([camera.getAttribute('transform')]);
			Object.assign(window, { places });
			new MutationObserver(() => places.add(camera.getAttribute('transform'))).observe(camera, {
				attributes: true,
				attributeFilter: ['transform'],
			});
		});
		await page.locator('[data-state="LKA"]').focus();
		await page.clock.pauseAt(Date.now() + 60_000);
		await page.keyboard.press('Enter');
		// The page's time passes frame by frame, however fast the machine is.
		await expect
			.poll(async () => {
				await page.clock.runFor(20);
				return headingOf(page).textContent();
			})
			.toMatch(/^Sri Lanka/);
		await page.clock.runFor(1000);
		return page.evaluate(() => (window as unknown as { places: Set<string> }).places.size);
	}

	test('the camera jumps where motion is not wanted @full', async ({ page }) => {
		expect(await placesOnTheWay(page)).toBe(2);
	});

	test.describe('wanted', () => {
		test.use({ contextOptions: { reducedMotion: 'no-preference' } });

		test('the camera eases, for a short time @full', async ({ page }) => {
			const places = await placesOnTheWay(page);
			expect(places).toBeGreaterThan(5);
			// 450 milliseconds in frames of 16, and one or two over.
			expect(places).toBeLessThan(35);
		});
	});
});
