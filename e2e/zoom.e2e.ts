import type { Page } from '@playwright/test';
import { addressOf, HOME, regions } from './support/corpus.ts';
import { fullUnless } from './support/full.ts';
import { expect, test } from './support/guard.ts';
import { openMap, showsDrawing, screenProjectionOf } from './support/map.ts';
import type { Point } from '#lib/geo/types.ts';

test.use({ viewport: { width: 1366, height: 768 }, contextOptions: { reducedMotion: 'reduce' } });

/** The middle of Africa, in map units: sea and panels are far. */
const PLACE: Point = [530, 200];

const button = (page: Page, name: string) => page.getByRole('button', { name, exact: true });
const scaleOf = async (page: Page) => (await screenProjectionOf(page)).scale;

/** Which drawings the page asks for from now on. */
function drawingsOf(page: Page): string[] {
	const asked: string[] = [];
	page.on('request', (request) => {
		const { pathname } = new URL(request.url());
		if (pathname.startsWith('/geo/')) asked.push(pathname);
	});
	return asked;
}

async function wheel(page: Page, by: number) {
	const [x, y] = (await screenProjectionOf(page)).toScreen(PLACE);
	await page.mouse.move(Math.round(x), Math.round(y));
	await page.mouse.wheel(0, by);
}

// What wheel, drag, keys, buttons and fingers do: src/lib/map/WorldMap.svelte.spec.ts.
test('a drag that leaves the map at once goes on beside it, and ends where it is let go', async ({
	page,
}) => {
	await openMap(page, addressOf(HOME));
	await wheel(page, -900);
	const [x, y] = (await screenProjectionOf(page)).toScreen(PLACE);
	const column = (await page.locator('.chooser').boundingBox())!;
	const edge: Point = [column.x + column.width + 4, 300];
	const outside: Point = [column.x + column.width - 20, column.y + 20];
	await page.mouse.move(...edge);
	await page.mouse.down();
	// In one movement: the map itself hears nothing of it.
	await page.mouse.move(...outside);
	await page.mouse.up();
	const [x1, y1] = (await screenProjectionOf(page)).toScreen(PLACE);
	const by = [outside[0] - edge[0], outside[1] - edge[1]].map(Math.round);
	expect([x1 - x, y1 - y].map(Math.round)).toEqual(by);
	await page.mouse.move(x - 200, y + 60, { steps: 4 });
	expect((await screenProjectionOf(page)).toScreen(PLACE), 'without a button').toEqual([x1, y1]);
});

test('the world in full is fetched beyond 3 pixels a unit, and given back @full', async ({
	page,
}) => {
	const asked = drawingsOf(page);
	await openMap(page, addressOf(HOME));
	await showsDrawing(page, 'world');
	const { scale } = await screenProjectionOf(page);
	await wheel(page, -Math.log(2.8 / scale) / 0.0022);
	await expect.poll(() => scaleOf(page)).toBeCloseTo(2.8, 1);
	await showsDrawing(page, 'world');
	expect(asked).toEqual([]);

	await wheel(page, -100);
	await showsDrawing(page, 'full');
	expect(asked).toEqual(['/geo/world.topo.json']);
	expect(await page.locator('[data-state]').count()).toBe(198);

	await button(page, 'Whole map').click();
	await showsDrawing(page, 'world');
	expect(await page.locator('[data-state]').count()).toBe(198);
	await wheel(page, -1000);
	await showsDrawing(page, 'full');
	expect(asked.filter((path) => path === '/geo/world.topo.json')).toHaveLength(1);
});

test.describe('the server fails, and answers later', () => {
	test.use({ allowed: { findings: [/status of 503/] } });

	test('the next movement asks again for the full world @full', async ({ page }) => {
		let away = true;
		await page.route('**/geo/world.topo.json*', (route) =>
			away ? route.fulfill({ status: 503 }) : route.fallback(),
		);
		const failed = page.waitForResponse((response) => response.status() === 503);
		await openMap(page, addressOf(HOME));
		await wheel(page, -1000);
		await failed;
		await showsDrawing(page, 'world');
		away = false;
		await wheel(page, -100);
		await showsDrawing(page, 'full');
	});

	test('so it does on the globe @full', async ({ page }) => {
		let away = true;
		await page.route('**/geo/world-lonlat.topo.json*', (route) =>
			away ? route.fulfill({ status: 503 }) : route.fallback(),
		);
		const failed = page.waitForResponse((response) => response.status() === 503);
		await openMap(page, '/?projection=globe');
		await expect(page.locator('.world')).toHaveAttribute('data-projection', 'globe');
		const land = page.locator('#s-LBY');
		const length = async () => (await land.getAttribute('d'))!.length;
		const whole = await length();
		await page.mouse.move(700, 360);
		await page.mouse.wheel(0, -1000);
		await failed;
		await expect.poll(length).not.toBe(whole);
		const light = await length();
		away = false;
		// A turn, as small as it may be.
		await page.mouse.down();
		await page.mouse.move(708, 360, { steps: 4 });
		await page.mouse.up();
		await expect.poll(length, 'in full detail').toBeGreaterThan(2 * light);
	});
});

for (const region of regions) {
	const tag = fullUnless(region.id === 'gulf');
	test(`${region.name}: its page has a drawing of its own until the reader leaves it${tag}`, async ({
		page,
	}) => {
		const asked = drawingsOf(page);
		await openMap(page, `/${HOME}/region/${region.id}`);
		await showsDrawing(page, region.id);
		expect(asked).toEqual([]);
		for (const country of [...region.focus, ...region.membersByGeography]) {
			await expect(page.locator(`[data-state="${country}"]`)).toBeAttached();
		}
		await button(page, 'Whole map').click();
		await showsDrawing(page, 'world');
		expect(asked).toEqual(['/geo/world.json']);
		expect(await page.locator('[data-state]').count()).toBe(198);
	});
}
