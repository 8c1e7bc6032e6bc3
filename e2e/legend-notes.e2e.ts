import type { Locator, Page } from '@playwright/test';
import { addressOf, HOME } from './support/corpus.ts';
import { expect, test } from './support/guard.ts';
import { openMap } from './support/map.ts';
import { headingOf } from './support/panel.ts';

test.use({ viewport: { width: 1366, height: 768 }, contextOptions: { reducedMotion: 'reduce' } });

const legendOf = (page: Page): Locator => page.getByRole('region', { name: 'Legend' });
const buttonOf = (page: Page, category: string) =>
	legendOf(page).getByRole('button', { name: `What “${category}” means` });
const noteOf = (page: Page) => page.locator('[popover]:popover-open');

// Where it opens, by pointer and by key, on a phone too: src/lib/panels/Legend.svelte.spec.ts.
test('a category opens its definition by keyboard; Esc closes it and nothing else, on the page and in a frame @full', async ({
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

	await openMap(page, `/embed/${HOME}`);
	await partner.focus();
	await buttonOf(page, 'Partner').click();
	await expect(noteOf(page)).toContainText('Cooperation, friendship');
});
