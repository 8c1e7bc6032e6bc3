import type { Locator, Page } from '@playwright/test';
import disputes from '../src/lib/geo/generated/disputes.json' with { type: 'json' };
import { addressOf, HOME } from './support/corpus.ts';
import { expect, test } from './support/guard.ts';
import { openMap, showsDrawing, screenProjectionOf } from './support/map.ts';
import type { Point } from '#lib/geo/types.ts';

test.use({ viewport: { width: 1366, height: 768 }, contextOptions: { reducedMotion: 'reduce' } });

const NOTE = 'Golan Heights: claimed by Syria and Israel';
const LEVANT = `/${HOME}/region/levant`;
const golan = disputes.find(({ id }) => id === 'golan')!.at as Point;
const ringOf = (page: Page): Locator => page.locator('.dispute', { has: page.locator('circle') });
const golanRing = (page: Page) => page.getByRole('link', { name: NOTE });

/** Brings the Golan nearer with the wheel, until the map is drawn in full detail. */
async function nearGolan(page: Page): Promise<void> {
	for (const times of [2, 2, 2]) {
		const [x, y] = (await screenProjectionOf(page)).toScreen(golan);
		await page.mouse.move(x, y);
		await page.mouse.wheel(0, -Math.log(times) / 0.0022);
	}
	await showsDrawing(page, 'full');
}

test('the world has no rings, a map near the Golan has one there of nine pixels @full', async ({
	page,
}) => {
	await openMap(page, addressOf(HOME));
	await expect(page.locator('.dispute')).toHaveCount(0);
	await nearGolan(page);
	await expect(ringOf(page)).toHaveCount(disputes.length);
	const [x, y] = (await screenProjectionOf(page)).toScreen(golan);
	const circle = (await golanRing(page).locator('circle').boundingBox())!;
	expect(circle.width).toBeGreaterThan(8);
	expect(circle.width).toBeLessThan(12);
	expect(Math.abs(circle.x + circle.width / 2 - x)).toBeLessThan(1);
	expect(Math.abs(circle.y + circle.height / 2 - y)).toBeLessThan(1);
	// Wherever the drawing is given back, so are its marks.
	await page.getByRole('button', { name: 'Whole map', exact: true }).click();
	await showsDrawing(page, 'world');
	await expect(page.locator('.dispute')).toHaveCount(0);
});

test('under the pointer a ring says whose claims the area is under, and leads to its note; beside it the country is hit; it stays without the regions’ outlines and goes with all but fills @full', async ({
	page,
	context,
}) => {
	await openMap(page, LEVANT);
	await page.getByRole('checkbox', { name: 'regions', exact: true }).uncheck();
	await expect(page.locator('.region').first()).toBeHidden();
	await expect(golanRing(page)).toBeVisible();

	const box = (await golanRing(page).locator('circle').boundingBox())!;
	const [x, y] = [box.x + box.width / 2, box.y + box.height / 2];
	await page.mouse.move(x, y);
	await expect(page.locator('.tip')).toHaveText(NOTE);
	const opened = context.waitForEvent('page');
	await page.mouse.click(x, y);
	const about = await opened;
	await expect(about).toHaveURL('/about#dispute-golan');
	await expect(about.locator('#dispute-golan')).toBeInViewport();
	await expect(about.locator('#dispute-golan')).toContainText('resolution 497');
	await about.close();
	// The map stays where it is, with nothing selected.
	await expect(page).toHaveURL(LEVANT);

	await page.mouse.click(x + 24, y);
	await expect(page).toHaveURL(`${LEVANT}?country=SYR`);

	await openMap(page, `${LEVANT}?layers=fill`);
	await expect(page.locator('.world.fills-only')).toBeVisible();
	await expect(golanRing(page)).toBeHidden();
	await expect(page.locator('#disputed')).toBeHidden();
});
