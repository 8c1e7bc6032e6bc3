import type { Page } from '@playwright/test';
import { addressOf, documents, ELSEWHERE, HOME, viewpointOf } from './support/corpus.ts';
import { expect, test } from './support/guard.ts';
import { isReady, openMap, showsViewpoint } from './support/map.ts';
import { headingOf, panelOf } from './support/panel.ts';
import { REGION_NAMES, STATES } from './support/places.ts';
import type { Place } from '#lib/geo/types.ts';
import { neighbour, type Direction } from '#lib/map/input/neighbour.ts';

// The three uses of the map, with nothing but keys.
test.use({
	viewport: { width: 1366, height: 768 },
	contextOptions: { reducedMotion: 'reduce' },
	permissions: ['clipboard-read', 'clipboard-write'],
});

/** What an arrow key may step to. */
type Stop = Pick<Place, 'id' | 'label'>;

const focused = (page: Page, selector: string) =>
	page.evaluate((wanted) => document.activeElement?.matches(wanted) ?? false, selector);

/** Presses Tab until something has the focus. Fails if a full round of the page does not reach it. */
async function tabTo(page: Page, selector: string) {
	for (let presses = 0; presses < 200; presses++) {
		await page.keyboard.press('Tab');
		if (await focused(page, selector)) return;
	}
	throw new Error(`Tab does not come to “${selector}”.`);
}

/** The shortest way over the map from one stop to another, in arrows. */
function arrows(from: string, to: string, stops: readonly Stop[]): Direction[] {
	const ways = new Map<string, Direction[]>([[from, []]]);
	for (const [here, way] of ways) {
		if (here === to) return way;
		const place = stops.find(({ id }) => id === here);
		for (const arrow of ['ArrowLeft', 'ArrowRight', 'ArrowUp', 'ArrowDown'] as const) {
			const next =
				place &&
				neighbour(
					place.label,
					arrow,
					stops.filter((s) => s !== place),
				);
			if (next && !ways.has(next.id)) ways.set(next.id, [...way, arrow]);
		}
	}
	throw new Error(`No way from ${from} to ${to}.`);
}

/** The stops of a page's map: all states, and the regions whose names it letters. */
async function stopsOf(page: Page): Promise<Stop[]> {
	const lettered = await page
		.locator('[data-region-name]')
		.evaluateAll((names) => names.map((name) => name.getAttribute('data-region-name')));
	return [...STATES, ...REGION_NAMES.filter(({ id }) => lettered.includes(id))];
}

test('reading what is said of Libya', async ({ page }) => {
	await openMap(page, addressOf(HOME));
	await tabTo(page, '[data-state]');
	const { subject } = viewpointOf(HOME);
	expect(await focused(page, `[data-state="${subject}"]`)).toBe(true);
	const stops = await stopsOf(page);
	for (const arrow of arrows(subject, 'LBY', stops)) await page.keyboard.press(arrow);
	await expect(page.locator('[data-state="LBY"]')).toBeFocused();
	await expect(page.locator('.world .tip')).toContainText('Libya');

	await page.keyboard.press('Enter');
	await expect(page).toHaveURL(/\?country=LBY$/);
	await expect(headingOf(page)).toHaveText(/^Libya · North Africa/);
	await expect(headingOf(page)).toBeFocused();

	await page.keyboard.press('Escape');
	await expect(page).toHaveURL(addressOf(HOME));
	await expect(page.locator('[data-state="LBY"]')).toBeFocused();

	await page.keyboard.press('Enter');
	await expect(headingOf(page)).toBeFocused();
	await page.keyboard.press('Tab');
	await expect(panelOf(page).getByRole('link', { name: 'Close' })).toBeFocused();
	await page.keyboard.press('Enter');
	await expect(page).toHaveURL(addressOf(HOME));
	await expect(page.locator('[data-state="LBY"]')).toBeFocused();
});

test('switching to another author @full', async ({ page }) => {
	await openMap(page, addressOf(HOME));
	await tabTo(page, `nav a[href$="${addressOf(ELSEWHERE.id)}"]`);
	await page.keyboard.press('Enter');
	await showsViewpoint(page, ELSEWHERE.id);
	await expect(page).toHaveURL(addressOf(ELSEWHERE.id));

	await page.keyboard.press(String(documents.findIndex(({ id }) => HOME.startsWith(`${id}/`)) + 1));
	await showsViewpoint(page, HOME);

	// What the list does: src/lib/site/screen/Shortcuts.svelte.spec.ts.
	await page.keyboard.press('?');
	const list = page.getByRole('dialog', { name: 'Keys' });
	await list.getByRole('checkbox').focus();
	await page.keyboard.press('Space');
	await page.reload();
	await isReady(page);
	await page.keyboard.press('.');
	await page.keyboard.press('Control+/');
	await expect(list.getByRole('checkbox')).not.toBeChecked();
	await showsViewpoint(page, HOME);
});

test('copying an embed, and its options @full', async ({ page, baseURL }) => {
	await openMap(page, `${addressOf(ELSEWHERE.id)}?country=LBY`);
	await tabTo(page, 'nav[aria-label="Site"] button:nth-of-type(2)');
	await page.keyboard.press('Enter');
	const dialog = page.getByRole('dialog', { name: 'Share this view' });
	await expect(dialog).toBeVisible();
	const copy = dialog.getByRole('button', { name: 'Copy markup' });
	for (let presses = 0; presses < 20; presses++) {
		if (await copy.evaluate((button) => button === document.activeElement)) break;
		await page.keyboard.press('Tab');
	}
	await expect(copy).toBeFocused();
	await page.keyboard.press('Enter');
	await expect(dialog.getByRole('status').filter({ hasText: 'Copied' })).toBeVisible();
	const markup = await page.evaluate(() => navigator.clipboard.readText());
	expect(markup).toMatch(/<iframe .*<\/iframe>/);
	expect(markup).toContain(`src="${baseURL}/embed/${ELSEWHERE.id}?country=LBY"`);

	const text = dialog.getByLabel('Markup for a page of your own');
	await page.keyboard.press('Tab');
	await expect(dialog.getByLabel('Height')).toBeFocused();
	await page.keyboard.press('End');
	await expect(text).toHaveValue(/height:800px/);
	const card = dialog.getByRole('checkbox', { name: /every document says of the country/ });
	const pin = dialog.getByRole('checkbox', { name: /Pinned to the data of today/ });
	for (const option of [card, pin]) {
		for (let presses = 0; presses < 20; presses++) {
			if (await option.evaluate((box) => box === document.activeElement)) break;
			await page.keyboard.press('Shift+Tab');
		}
		await page.keyboard.press('Space');
		await expect(option).toBeChecked();
	}
	await expect(text).toHaveValue(
		new RegExp(`src="${baseURL}/embed/country/LBY\\?data=[0-9a-f]{8}"`),
	);

	await page.keyboard.press('Escape');
	await expect(dialog).toBeHidden();
});
