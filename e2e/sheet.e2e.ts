import type { Page } from '@playwright/test';
import { axeViolations } from './support/axe.ts';
import { addressOf, ELSEWHERE, HOME } from './support/corpus.ts';
import { expect, test } from './support/guard.ts';
import { framesPass, openMap, pointOn, screenProjectionOf } from './support/map.ts';
import { headingOf, panelOf } from './support/panel.ts';
import { stateOf } from './support/places.ts';

test.use({ viewport: { width: 375, height: 667 }, contextOptions: { reducedMotion: 'reduce' } });

const button = (page: Page, name: string) => panelOf(page).getByRole('button', { name });
const sheetHeight = async (page: Page) => (await panelOf(page).boundingBox())!.height;
const whole = async (page: Page) => 667 - (await page.locator('.bar').boundingBox())!.height;

/** Which stop the sheet stands at, by its height. */
async function expectStop(page: Page, stop: 'strip' | 'half' | 'whole') {
	const height =
		stop === 'half'
			? (h: number) => Math.abs(h - 333.5) < 2
			: stop === 'strip'
				? (h: number) => h > 60 && h < 140
				: async (h: number) => Math.abs(h - (await whole(page))) < 2;
	await expect.poll(async () => height(await sheetHeight(page)), stop).toBe(true);
	await expect
		.poll(async () => {
			const box = (await panelOf(page).boundingBox())!;
			return Math.round(box.y + box.height);
		})
		.toBe(667);
}

async function openSheet(page: Page) {
	await openMap(page, `${addressOf(HOME)}?country=LBY`);
	await expect(headingOf(page)).toHaveText(/^Libya/);
	await expectStop(page, 'half');
}

// Buttons, keys, drags and stops one by one: src/lib/site/screen/sheet/Sheet.svelte.spec.ts.
test('a selection opens it half; drawn up, drawn down and put away, and the map answers between', async ({
	page,
}) => {
	await openSheet(page);
	const grip = (await panelOf(page)
		.getByRole('group', { name: 'Height of this panel' })
		.boundingBox())!;
	await page.mouse.move(grip.x + grip.width / 2, grip.y + grip.height / 2);
	await page.mouse.down();
	await page.mouse.move(grip.x + grip.width / 2, 160, { steps: 8 });
	await page.mouse.up();
	await expectStop(page, 'whole');
	await button(page, 'Show less').focus();
	await page.keyboard.press('ArrowDown');
	await expectStop(page, 'half');

	// What is selected stays in the free part of the map.
	for (const step of ['Show less', 'Show more']) {
		await button(page, step).click();
		await framesPass(page);
		const [x, y] = (await screenProjectionOf(page)).toScreen(stateOf('LBY').label);
		const top = (await panelOf(page).boundingBox())!.y;
		const bar = (await page.locator('.bar').boundingBox())!;
		expect([x > 0, x < 375, y > bar.y + bar.height, y < top]).toEqual([true, true, true, true]);
	}
	await page.mouse.click(
		...(await pointOn(page, { on: '[data-state="EGY"]', without: '[data-region-name]' })),
	);
	await expect(headingOf(page)).toHaveText(/^Egypt/);
	await expectStop(page, 'half');
	await page.keyboard.press('Escape');
	await expect(page).toHaveURL(addressOf(HOME));
	await expect(button(page, 'Show more')).toHaveCount(0);
});

test('a region’s page makes a sheet of what the server wrote', async ({ page }) => {
	await openMap(page, `/${HOME}/region/levant`);
	await expectStop(page, 'half');
	await expect(panelOf(page).getByRole('status')).toHaveCount(1);
	await button(page, 'Show more').click();
	await expectStop(page, 'whole');
	await expect(headingOf(page)).toHaveText('Levant (Syria)');
});

test.describe('without script', () => {
	test.use({ javaScriptEnabled: false });

	test('the panel stands below the map', async ({ page }) => {
		await page.goto(`/${HOME}/region/levant`);
		const map = (await page.locator('.world').boundingBox())!;
		expect((await panelOf(page).boundingBox())!.y).toBeGreaterThanOrEqual(map.y + map.height);
	});
});

// At 320, in the light: src/lib/site/screen/sheet/Sheet.svelte.spec.ts.
for (const [width, height] of [
	[320, 640],
	[768, 1024],
] as const) {
	for (const colorScheme of ['light', 'dark'] as const) {
		test(`nothing stands in the way of the open sheet at ${width}, ${colorScheme} @full`, async ({
			page,
		}) => {
			await page.emulateMedia({ colorScheme });
			await page.setViewportSize({ width, height });
			await openMap(page, `${addressOf(ELSEWHERE.id)}?country=LBY`);
			await expect(button(page, 'Show more')).toBeVisible();
			expect(await axeViolations(page), 'half').toEqual([]);
			await button(page, 'Show more').click();
			expect(await axeViolations(page), 'whole').toEqual([]);
			await button(page, 'Show less').click();
			await button(page, 'Show less').click();
			expect(await axeViolations(page), 'strip').toEqual([]);
			const scrollWidth = await page.evaluate(() => document.documentElement.scrollWidth);
			expect(scrollWidth).toBe(width);
		});
	}
}
