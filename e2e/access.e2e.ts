import type { Page } from '@playwright/test';
import { axeViolations } from './support/axe.ts';
import { fullUnless } from './support/full.ts';
import { expect, test } from './support/guard.ts';
import { KINDS, MISSING } from './support/kinds.ts';
import { visit } from './support/visit.ts';

test.use({ allowed: { findings: [MISSING] }, contextOptions: { reducedMotion: 'reduce' } });

const WIDE = { width: 1366, height: 768 };
const NARROW = { width: 320, height: 640 };

async function look(page: Page, size: typeof WIDE, colorScheme: 'light' | 'dark') {
	await page.emulateMedia({ colorScheme });
	await page.setViewportSize(size);
}

const siteButton = (page: Page, name: string) =>
	page.getByRole('navigation', { name: 'Site' }).getByRole('button', { name });

for (const kind of KINDS) {
	for (const [width, size] of [
		['wide', WIDE],
		['narrow', NARROW],
	] as const) {
		for (const colours of ['light', 'dark'] as const) {
			// In the dark only colours differ, and they are the same on every page.
			const tag = fullUnless(colours === 'light' || kind === KINDS[0]);
			test(`${kind.kind}, ${width}, ${colours}: nothing stands in the way${tag}`, async ({
				page,
			}) => {
				await look(page, size, colours);
				await visit(page, kind);
				expect(await axeViolations(page)).toEqual([]);
			});
		}
	}
}

for (const { name, opens } of [
	{ name: 'Share this view', opens: (page: Page) => siteButton(page, 'Share').click() },
	{ name: 'Find', opens: (page: Page) => siteButton(page, 'Find').click() },
	{ name: 'Keys', opens: (page: Page) => page.keyboard.press('?') },
]) {
	test(`the dialog “${name}”: nothing stands in the way`, async ({ page }) => {
		await look(page, WIDE, 'light');
		await visit(page, KINDS[0]!);
		await opens(page);
		await expect(page.getByRole('dialog', { name })).toBeVisible();
		await page.waitForLoadState('networkidle');
		expect(await axeViolations(page), 'light').toEqual([]);
		await look(page, WIDE, 'dark');
		expect(await axeViolations(page), 'dark').toEqual([]);
		await look(page, NARROW, 'light');
		expect(await axeViolations(page), '320 pixels').toEqual([]);
	});
}
