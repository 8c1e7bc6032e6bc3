import type { Locator, Page } from '@playwright/test';
import { axeViolations } from './support/axe.ts';
import { addressOf, HOME } from './support/corpus.ts';
import { expect, test } from './support/guard.ts';
import { openMap } from './support/map.ts';
import { headingOf } from './support/panel.ts';

test.use({ viewport: { width: 1366, height: 768 }, contextOptions: { reducedMotion: 'reduce' } });

const legendOf = (page: Page): Locator => page.getByRole('region', { name: 'Legend' });
const buttonOf = (page: Page, category: string) =>
	legendOf(page).getByRole('button', { name: `What “${category}” means` });
const noteOf = (page: Page) => page.locator('[popover]:popover-open');

/** The note lies within the window, whole. */
async function expectWhole(page: Page) {
	await expect
		.poll(async () => {
			const box = await noteOf(page).boundingBox();
			const size = page.viewportSize()!;
			return (
				box &&
				box.x >= 0 &&
				box.y >= 0 &&
				box.x + box.width <= size.width &&
				box.y + box.height <= size.height
			);
		})
		.toBe(true);
}

test('each category opens its definition by keyboard; Esc closes it and nothing else', async ({
	page,
}) => {
	await openMap(page, `${addressOf(HOME)}?country=LBY`);
	await expect(headingOf(page)).toContainText('Libya');
	const partner = legendOf(page).getByRole('button', { name: /^Partner/ });
	const place = await partner.boundingBox();
	await partner.focus();
	await expect(buttonOf(page, 'Partner')).toBeVisible();
	// It comes into a room of its own.
	expect(await partner.boundingBox()).toEqual(place);
	await page.keyboard.press('Tab');
	await expect(buttonOf(page, 'Partner')).toBeFocused();
	await page.keyboard.press('Enter');
	await expect(noteOf(page)).toContainText('Cooperation, friendship');
	await expectWhole(page);
	expect(await axeViolations(page), 'light').toEqual([]);
	await page.emulateMedia({ colorScheme: 'dark' });
	expect(await axeViolations(page), 'dark').toEqual([]);
	await page.keyboard.press('Escape');
	await expect(noteOf(page)).toHaveCount(0);
	await expect(buttonOf(page, 'Partner')).toBeFocused();
	await expect(page).toHaveURL(/country=LBY/);
	// The second Esc is the map's again.
	await page.keyboard.press('Escape');
	await expect(page).not.toHaveURL(/country=LBY/);

	// The category itself still stands alone at a click.
	await partner.click();
	await expect(partner).toHaveAttribute('aria-pressed', 'true');
	await expect(noteOf(page)).toHaveCount(0);
});

test('by pointer: one note at a time, put away by a click elsewhere, never cut off at 320 pixels', async ({
	page,
}) => {
	await page.setViewportSize({ width: 320, height: 640 });
	await openMap(page, addressOf(HOME));
	await legendOf(page)
		.getByRole('button', { name: /^Partner/ })
		.focus();
	const buttons = legendOf(page).getByRole('button', { name: /^What “/ });
	await expect(buttons).toHaveCount(5);
	for (const button of await buttons.all()) {
		await button.click();
		await expect(noteOf(page)).toHaveCount(1);
		await expect(noteOf(page).getByRole('status')).not.toBeEmpty();
		await expectWhole(page);
		await noteOf(page).click();
		await expect(noteOf(page)).toHaveCount(1);
	}
	expect(await axeViolations(page), '320 pixels').toEqual([]);
	await buttons.last().click();
	await expect(noteOf(page)).toHaveCount(0);
	await buttons.last().click();
	await expect(noteOf(page)).toHaveCount(1);
	await legendOf(page).getByText('vantage', { exact: true }).click();
	await expect(noteOf(page)).toHaveCount(0);

	await page.goto(`/embed/${HOME}`);
	await expect(page.locator('.world.ready')).toBeVisible();
	await legendOf(page)
		.getByRole('button', { name: /^Partner/ })
		.focus();
	await buttonOf(page, 'Partner').click();
	await expect(noteOf(page)).toContainText('Cooperation, friendship');
	await expectWhole(page);
});
