import { converter, differenceCiede2000 } from 'culori';
import { PNG } from 'pngjs';
import type { Page } from '@playwright/test';
import { changingSite } from './support/changing-site.ts';
import { addressOf, HOME, viewpointOf, viewpoints } from './support/corpus.ts';
import { COVERING, marksOf, switchTo } from './support/covering.ts';
import { isLegible, wrongFills } from './support/fills.ts';
import { expect, test } from './support/guard.ts';
import {
	framesPass,
	isReady,
	openMap,
	resize,
	showFillsOnly,
	showsDrawing,
	showsViewpoint,
	screenProjectionOf,
} from './support/map.ts';
import { headingOf } from './support/panel.ts';
import { pixelsOf } from './support/pixels.ts';
import { STATES } from './support/places.ts';
import { rests } from './support/rest.ts';
import type { Viewpoint } from '#lib/corpus/viewpoint.ts';

// The second renderer, in software WebGL: every page load here costs seconds, so there are few.

test.use({ viewport: { width: 1366, height: 768 }, contextOptions: { reducedMotion: 'reduce' } });
test.describe.configure({ timeout: 120_000 });

/** Files of the second renderer that a page asked for. */
function maplibreRequests(page: Page): string[] {
	const asked: string[] = [];
	page.on('request', (request) => {
		if (/maplibre|second-layer/.test(request.url())) asked.push(request.url());
	});
	return asked;
}

const second = (page: Page) => page.locator('.world.second canvas');

/** The world's camera, in map units and pixels, from the drawing that stands above both renderers. */
const cameraOf = async (page: Page) => {
	const { scale, toScreen } = await screenProjectionOf(page);
	return [scale, ...toScreen([480, 210])].map((n) => Math.round(n * 10) / 10);
};

/** Zooms with the wheel over a point of the map. */
async function zoomAt(page: Page, point: [number, number], factor: number): Promise<void> {
	const { toScreen } = await screenProjectionOf(page);
	const [x, y] = toScreen(point).map(Math.round) as [number, number];
	await page.mouse.move(x, y);
	await page.mouse.wheel(0, -Math.log(factor) / 0.0022);
	await framesPass(page);
}

test('in software WebGL nothing is fetched until the reader comes nearer than twice, and then the map does not jump; when WebGL is lost the first renderer is back, with place and selection', async ({
	page,
}) => {
	const asked = maplibreRequests(page);
	await openMap(page, addressOf(HOME));
	await zoomAt(page, [520, 150], 1.8);
	await rests(page);
	expect(asked).toEqual([]);

	await zoomAt(page, [520, 150], 1.5);
	const before = await cameraOf(page);
	await expect(second(page)).toBeVisible({ timeout: 60_000 });
	expect(asked.length).toBeGreaterThan(0);
	expect(new Set(asked.map((url) => new URL(url).protocol))).toEqual(new Set(['http:']));
	expect(await cameraOf(page)).toEqual(before);

	// What was hit and read before is hit and read as before.
	await page.locator('[data-state="LBY"]').focus();
	await expect(page.locator('.world .tip')).toContainText('Libya');
	await page.keyboard.press('Enter');
	await expect(headingOf(page)).toHaveText(/^Libya/);

	const selected = await cameraOf(page);
	await second(page).evaluate((canvas: HTMLCanvasElement) =>
		canvas.getContext('webgl2')!.getExtension('WEBGL_lose_context')!.loseContext(),
	);
	await expect(page.locator('.world.second')).toHaveCount(0);
	await expect(page.getByText('Drawn without WebGL.')).toBeVisible();
	await expect(page.locator('canvas')).toHaveCount(0);
	expect(await cameraOf(page)).toEqual(selected);
	await expect(headingOf(page)).toHaveText(/^Libya/);

	// Who goes away and comes near again asks for it once more.
	await page.getByRole('button', { name: 'Whole map' }).click();
	await expect(page.getByText('Drawn without WebGL.')).toHaveCount(0);
	await zoomAt(page, [520, 150], 2.7);
	await expect(second(page)).toBeVisible({ timeout: 60_000 });
});

test('with hardware WebGL it is prepared by itself; an address may forbid it @full', async ({
	page,
}) => {
	await page.addInitScript(() => {
		const asked = WebGL2RenderingContext.prototype.getParameter;
		WebGL2RenderingContext.prototype.getParameter = function (name: number) {
			const value = asked.call(this, name) as unknown;
			return /swiftshader|llvmpipe/i.test(String(value)) ? 'A Graphics Card' : value;
		};
	});
	const asked = maplibreRequests(page);
	await openMap(page, `${addressOf(HOME)}?renderer=svg`);
	await rests(page);
	expect(asked).toEqual([]);
	await openMap(page, addressOf(HOME));
	await expect(second(page)).toBeVisible({ timeout: 60_000 });
});

/**
 * Reads what the map shows of the states that nothing covers.
 *
 * @param atLeast so many states can be read
 */
async function expectColours(page: Page, viewpoint: Viewpoint, atLeast: number): Promise<void> {
	await showsViewpoint(page, viewpoint.id);
	await showFillsOnly(page);
	const where = `${viewpoint.id} at ${page.viewportSize()!.width} pixels`;
	const projection = await screenProjectionOf(page);
	const legible = STATES.filter((state) => isLegible(state, projection.scale));
	const free = await page.evaluate(
		(points) => {
			const { top, bottom } = document.querySelector('.world')!.getBoundingClientRect();
			return points.map(
				([x, y]) =>
					y > top + 2 &&
					y < bottom - 2 &&
					Boolean(document.elementFromPoint(x, y)?.closest('.world > svg')),
			);
		},
		legible.map(({ label }) => projection.toScreen(label)),
	);
	const inSight = legible.filter((_, i) => free[i]);
	expect(inSight.length, where).toBeGreaterThan(atLeast);
	const read = pixelsOf(await page.screenshot());
	expect(wrongFills(read, projection, inSight, viewpoint, 'light', { far: true }), where).toEqual(
		[],
	);
}

test('on a phone it draws as well, also after the window has grown; every state has its category’s colour, in viewpoints that together have all; one map all along @full', async ({
	page,
}) => {
	expect(marksOf(COVERING)).toEqual(marksOf(viewpoints));
	await page.setViewportSize({ width: 420, height: 844 });
	await openMap(page, `${addressOf(HOME)}?renderer=gl&layers=fill`);
	await expect(second(page)).toBeVisible({ timeout: 60_000 });
	const canvas = await second(page).elementHandle();
	await expectColours(page, viewpointOf(HOME), 60);
	// No larger than it has to be: software draws it.
	await resize(page, { width: 1100, height: 640 });
	await expectColours(page, viewpointOf(HOME), 80);
	for (const viewpoint of COVERING.slice(1)) {
		await switchTo(page, viewpoint);
		await expectColours(page, viewpoint, 80);
	}
	// Also on the way to a region's page and back.
	await page.keyboard.press('1');
	await showsViewpoint(page, viewpoints[0]!.id);
	await page.locator('[data-region-name]').first().dispatchEvent('click');
	await expect(headingOf(page)).toBeVisible();
	await page.keyboard.press('Escape');
	await expect(second(page)).toHaveCount(1);
	expect(await canvas!.evaluate((element) => element.isConnected)).toBe(true);
	await page.getByRole('link', { name: 'About' }).click();
	await expect(page.getByRole('heading', { level: 1 })).toHaveText('About Vantage');
	await expect(page.locator('canvas')).toHaveCount(0);
});

test('every state has its category’s colour, in every viewpoint, and in a window of every size @full', async ({
	page,
}) => {
	test.slow();
	await openMap(page, `${addressOf(viewpoints[0]!.id)}?renderer=gl&layers=fill`);
	await expect(second(page)).toBeVisible({ timeout: 60_000 });
	for (const viewpoint of viewpoints) {
		await expectColours(page, viewpoint, 100);
		await page.keyboard.press('.');
	}
	await showsViewpoint(page, viewpoints[0]!.id);
	for (const [width, height] of [
		[390, 844],
		[768, 1024],
		[1366, 768],
	] as const) {
		await resize(page, { width, height });
		await expectColours(page, viewpoints[0]!, 60);
	}
});

const PLACES: readonly [name: string, at: [number, number]][] = [
	['Europe', [520, 130]],
	['the Caribbean', [270, 205]],
	['the Gulf', [600, 195]],
	['South-East Asia', [760, 235]],
	['southern Africa', [540, 300]],
];
for (const near of [PLACES.slice(0, 2), PLACES.slice(2)]) {
	const where = near.map(([name]) => name).join(', ');
	test(`both renderers show the same of ${where}, but for a hair along the boundaries @full`, async ({
		page,
	}) => {
		const pictures: PNG[][] = [];
		for (const renderer of ['svg', 'gl']) {
			await openMap(page, `${addressOf(HOME)}?renderer=${renderer}&layers=fill`);
			const shots: PNG[] = [];
			for (const [, at] of near) {
				await page.getByRole('button', { name: 'Whole map' }).click();
				await zoomAt(page, at, 4);
				await showsDrawing(page, 'full');
				if (renderer === 'gl') await expect(second(page)).toBeVisible({ timeout: 60_000 });
				shots.push(await pictureOf(page));
			}
			pictures.push(shots);
		}
		near.forEach(([name], i) =>
			expect(differing(pictures[0]![i]!, pictures[1]![i]!), name).toEqual([]),
		);
	});
}

test('both draw the same globe, where both have it in full @full', async ({ page }) => {
	// Near the middle of the flat map, over the cut at 180°, and near a pole.
	const near = ['20,20,3', '178,55,2.6', '60,72,2.6'];
	const pictures: PNG[][] = [];
	for (const renderer of ['svg', 'gl']) {
		const shots: PNG[] = [];
		for (const at of near) {
			const full = page.waitForResponse(/world-lonlat/);
			await openMap(
				page,
				`${addressOf(HOME)}?renderer=${renderer}&layers=fill&projection=globe&at=${at}`,
			);
			await full;
			await expect(page.locator('.world[data-turn]')).toBeVisible();
			// The one that was begun for the flat map goes as soon as it has drawn.
			if (renderer === 'gl') await expect(second(page)).toHaveCount(1, { timeout: 100_000 });
			shots.push(await pictureOf(page));
		}
		pictures.push(shots);
	}
	near.forEach((at, i) => expect(differing(pictures[0]![i]!, pictures[1]![i]!), at).toEqual([]));
});

test('where WebGL is missing the first renderer goes on, and says so', async ({ page }) => {
	await page.addInitScript(() => {
		HTMLCanvasElement.prototype.getContext = () => null;
	});
	await page.goto(`${addressOf(HOME)}?renderer=gl`);
	await isReady(page);
	await expect(page.getByText('Drawn without WebGL.')).toBeVisible({ timeout: 60_000 });
	await page.keyboard.press('2');
	await showsViewpoint(page, viewpointOf(viewpoints[1]!.id).id);
});

test.describe('away from the network @full', () => {
	test.use({
		serviceWorkers: 'allow',
		// What the window asks for by itself goes unanswered.
		allowed: { findings: [/ERR_CONNECTION_REFUSED|ERR_FAILED|favicon/] },
	});

	test('the second renderer draws once it was used', async ({ page, guard }) => {
		const site = await changingSite();
		guard.origins.push(new URL(site.url).origin);
		try {
			await openMap(page, site.at(`${addressOf(HOME)}?renderer=gl`));
			await expect(second(page)).toBeVisible({ timeout: 60_000 });
			await page.waitForFunction(() => navigator.serviceWorker.controller !== null);
			// What the page had loaded before the worker was there is kept as well.
			const notKept = () =>
				page.evaluate(async () => {
					const loaded = performance.getEntriesByType('resource').map(({ name }) => name);
					const found = await Promise.all(loaded.map((name) => caches.match(name)));
					return loaded.filter((name, i) => name.includes('/_app/immutable/') && !found[i]);
				});
			await expect.poll(notKept, { timeout: 30_000 }).toEqual([]);
			await site.goAway();
			await page.reload();
			await isReady(page);
			await expect(second(page)).toBeVisible({ timeout: 60_000 });
			await expect(page.getByText('Drawn without WebGL.')).toHaveCount(0);
		} finally {
			await site.close();
		}
	});
});

/** What title, legend and panels leave free of the map, with the pointer away. */
async function pictureOf(page: Page): Promise<PNG> {
	await page.mouse.move(0, 0);
	await framesPass(page);
	const clip = { x: 240, y: 100, width: 1060, height: 380 };
	return PNG.sync.read(await page.screenshot({ clip }));
}

const lab = converter('lab65');
const difference = differenceCiede2000();
const rgb = (png: PNG, at: number) =>
	({
		mode: 'rgb',
		r: png.data[at]! / 255,
		g: png.data[at + 1]! / 255,
		b: png.data[at + 2]! / 255,
	}) as const;

/**
 * Pixels of two pictures that differ by more than ΔE 3 and lie further than 1.5 pixels from any
 * boundary, which is where the first picture changes colour.
 */
function differing(a: PNG, b: PNG): string[] {
	const { width, height } = a;
	const at = (x: number, y: number) => (y * width + x) * 4;
	const same = (i: number, j: number, png: PNG) =>
		[0, 1, 2].every((channel) => Math.abs(png.data[i + channel]! - png.data[j + channel]!) < 3);
	const found: string[] = [];
	for (let y = 2; y < height - 2; y++) {
		for (let x = 2; x < width - 2; x++) {
			const here = at(x, y);
			if ([0, 1, 2].every((c) => a.data[here + c] === b.data[here + c])) continue;
			let boundary = false;
			for (let dy = -2; dy <= 2 && !boundary; dy++)
				for (let dx = -2; dx <= 2 && !boundary; dx++)
					boundary = Math.hypot(dx, dy) <= 2.3 && !same(here, at(x + dx, y + dy), a);
			if (boundary || difference(lab(rgb(a, here)), lab(rgb(b, here))) <= 3) continue;
			found.push(`${x}, ${y}`);
			if (found.length > 20) return found;
		}
	}
	return found;
}
