import type { Page } from '@playwright/test';
import { addressOf, ELSEWHERE, HOME } from './support/corpus.ts';
import { expect, test } from './support/guard.ts';
import { isReady, openMap, pointOn, screenProjectionOf, showsViewpoint } from './support/map.ts';
import { headingOf } from './support/panel.ts';
import { rests } from './support/rest.ts';
import { project } from '#lib/geo/projection.ts';
import type { Point } from '#lib/geo/types.ts';

// The place of the camera in the address.

test.use({ viewport: { width: 1366, height: 768 }, contextOptions: { reducedMotion: 'reduce' } });

/** Two places of the drawing: where they are on the screen says where the camera is. */
const MARKS: Point[] = [
	[530, 200],
	[620, 150],
];
const marks = async (page: Page) => {
	const { toScreen } = await screenProjectionOf(page);
	return MARKS.map(toScreen).flat();
};
const expectMarks = (page: Page, wanted: number[]) =>
	expect
		.poll(async () => {
			const now = await marks(page);
			return Math.max(...now.map((n, i) => Math.abs(n - wanted[i]!)));
		})
		.toBeLessThan(1.5);
const AT = /[?&]at=-?[\d.]+,-?[\d.]+,[\d.]+/;

async function comeNearer(page: Page, by = -500) {
	const [x, y] = (await screenProjectionOf(page)).toScreen([560, 170]);
	await page.mouse.move(Math.round(x), Math.round(y));
	await page.mouse.wheel(0, by);
}

test('an address is written once the reader has moved the camera, and leads to the same place @full', async ({
	page,
}) => {
	await openMap(page, `${addressOf(HOME)}?renderer=svg`);
	await expect(page).not.toHaveURL(AT);
	const entries = await page.evaluate(() => history.length);
	await comeNearer(page);
	await expect(page).toHaveURL(AT);
	expect(page.url()).toContain('renderer=svg');
	expect(await page.evaluate(() => history.length)).toBe(entries);
	const before = await marks(page);

	await page.reload();
	await isReady(page);
	await expectMarks(page, before);

	// A switch of viewpoint keeps both.
	await page.keyboard.press('2');
	await expect(page.locator('.world')).not.toHaveAttribute('data-viewpoint', HOME);
	await expect(page).toHaveURL(AT);
	await expectMarks(page, before);

	// What shows the whole map takes it out.
	await page.locator('[data-state][tabindex="0"]').focus();
	await page.keyboard.press('0');
	await expect(page).not.toHaveURL(/at=/);
	// What the reader asked of this machine goes along, and is not shared.
	await page.keyboard.press('g');
	await expect(page).toHaveURL(/\?projection=globe&renderer=svg$/);
});

test('a selection brings nearer and drops the place; back leads to it again @full', async ({
	page,
}) => {
	await openMap(page, `${addressOf(HOME)}?at=60,20,2.5`);
	await expect.poll(async () => (await screenProjectionOf(page)).scale).toBeGreaterThan(2);
	const before = await marks(page);
	const click = await pointOn(page, { on: '[data-state="TUR"]', without: '[data-region-name]' });
	await page.mouse.click(...click);
	await expect(headingOf(page)).toHaveText(/^Turkey/);
	await expect(page).toHaveURL(/\?country=TUR$/);
	await page.goBack();
	await expect(page).toHaveURL(/\?at=60,20,2.5$/);
	await expectMarks(page, before);
});

test('a place goes before what is selected, at the start, and what is shared leads to the same place @full', async ({
	page,
}) => {
	await openMap(page, `${addressOf(ELSEWHERE.id)}?country=LBY&at=100,20,4`);
	await showsViewpoint(page, ELSEWHERE.id);
	await expect(headingOf(page)).toHaveText(/^Libya/);
	await expect.poll(async () => (await screenProjectionOf(page)).scale).toBeGreaterThan(3);
	const [x] = (await screenProjectionOf(page)).toScreen([530, 160]);
	// Libya is behind the chooser.
	expect(x).toBeLessThan(230);
	await expect(page).toHaveURL(/country=LBY&at=100,20,4$/);

	await page.getByRole('button', { name: 'Share' }).click();
	const dialog = page.getByRole('dialog');
	await expect(dialog.getByRole('textbox').first()).toHaveValue(/at=100,20,4$/);
	await expect(dialog.getByLabel('Markup for a page of your own')).toHaveValue(/at=100,20,4"/);
});

test('an address that cannot be followed shows the whole map @full', async ({ page }) => {
	// What is said of an address takes a line below the map.
	await openMap(page, `${addressOf(HOME)}?country=XXX`);
	await rests(page);
	const whole = await marks(page);
	for (const query of ['at=north,of,here', 'at=0,999,3']) {
		await openMap(page, `${addressOf(HOME)}?${query}`);
		await rests(page);
		await expectMarks(page, whole);
	}
});

test('the same place is in the middle of phones and of frames, and frames never write it @full', async ({
	page,
}) => {
	const middle = () =>
		page.locator('.world').evaluate((world) => {
			const box = world.getBoundingClientRect();
			return [box.left + box.width / 2, box.top + box.height / 2];
		});
	await page.setViewportSize({ width: 390, height: 844 });
	for (const address of [addressOf(HOME), `/embed/${HOME}`]) {
		await openMap(page, `${address}?at=17,27,6`);
		await expect.poll(async () => (await screenProjectionOf(page)).scale).toBeGreaterThan(1.5);
		const { toScreen, scale } = await screenProjectionOf(page);
		const [x, y] = await middle();
		const [px, py] = toScreen(LIBYA);
		expect(Math.hypot(px - x!, py - y!), address).toBeLessThan(2);
		const frame = (await page.locator('.world').boundingBox())!;
		expect(scale / Math.min(frame.width / 960, frame.height / 390)).toBeCloseTo(6, 2);
	}
	// Frames never write an address, however long the camera has come to rest.
	await page.clock.install();
	const { scale } = await screenProjectionOf(page);
	await page.keyboard.down('Control');
	await page.mouse.move(195, 400);
	await page.mouse.wheel(0, -100);
	await page.keyboard.up('Control');
	await expect.poll(async () => (await screenProjectionOf(page)).scale).toBeGreaterThan(scale);
	await page.clock.runFor(5000);
	await rests(page);
	await expect(page).toHaveURL(/at=17,27,6$/);
});

/** 17° E, 27° N on the drawing. */
const LIBYA = project(17, 27);
