import type { Page } from '@playwright/test';
import { addressOf, ELSEWHERE, HOME, regions } from './support/corpus.ts';
import { expect, test } from './support/guard.ts';
import { openMap, pointOn, type Wanted } from './support/map.ts';
import { rests } from './support/rest.ts';
import { headingOf, panelOf, partsOf, passagesOf } from './support/panel.ts';

test.use({ viewport: { width: 1366, height: 768 }, contextOptions: { reducedMotion: 'reduce' } });

const region = regions.find(({ id }) => id === 'north-africa')!;

async function click(page: Page, wanted: Wanted) {
	await page.mouse.click(...(await pointOn(page, wanted)));
}

const polygon = (state: string): Wanted => ({
	on: `[data-state="${state}"]`,
	without: '[data-region-name]',
});

// What a click hits: src/lib/map/input/pointing.svelte.spec.ts.
test('under the text’s own viewpoint Libya opens the analysis first; its region’s name and outline the region', async ({
	page,
}) => {
	await openMap(page, addressOf(HOME));
	await click(page, polygon('LBY'));
	await expect(headingOf(page)).toHaveText(/^Libya · North Africa/);
	await expect(page).toHaveURL(/\?country=LBY$/);
	const parts = ['Analysis', 'What the documents say of Libya'];
	expect((await partsOf(page)).slice(0, 2)).toEqual(parts);
	await expect.poll(() => passagesOf(page)).toEqual(region.passages);
	await expect(
		panelOf(page).getByRole('heading', { name: region.passages[0]!.heading }),
	).toBeInViewport();

	await page.goBack();
	await expect(headingOf(page)).toBeHidden();
	await click(page, {
		on: `[data-region="${region.id}"]`,
		without: '[data-state][class]:not([class=""]), [data-region-name]',
		around: 1,
	});
	await expect(headingOf(page)).toHaveText(region.name);
	await expect(page).toHaveURL(`/${HOME}/region/${region.id}`);
});

test('under any other viewpoint Libya opens the quotes first; the region is there to click all the same @full', async ({
	page,
}) => {
	await openMap(page, addressOf(ELSEWHERE.id));
	await click(page, polygon('LBY'));
	await expect(headingOf(page)).toHaveText(/^Libya · North Africa/);
	const parts = ['What the documents say of Libya', 'Analysis'];
	expect((await partsOf(page)).slice(0, 2)).toEqual(parts);
	await expect.poll(() => passagesOf(page)).toEqual(region.passages);

	await page.goBack();
	await expect(headingOf(page)).toBeHidden();
	await page.getByRole('checkbox', { name: 'regions', exact: true }).check();
	await click(page, { on: `[data-region-name="${region.id}"]` });
	await expect(page).toHaveURL(`/${ELSEWHERE.id}/region/${region.id}`);
	await expect.poll(() => passagesOf(page)).toEqual(region.passages);
});

test('Iran’s name is the region and its land the country, in one panel @full', async ({ page }) => {
	const iran = regions.find(({ id }) => id === 'iran')!;
	await openMap(page, addressOf(HOME));
	await click(page, polygon('IRN'));
	await expect(page).toHaveURL(/\?country=IRN$/);
	await expect(headingOf(page)).toHaveText('Iran');
	await expect(panelOf(page).getByText(/^Country, in region \d of 7$/)).toBeVisible();
	await expect.poll(() => passagesOf(page)).toEqual(iran.passages);

	await page.goBack();
	await expect(headingOf(page)).toBeHidden();
	await rests(page);
	await click(page, { on: '[data-region-name="iran"]' });
	await expect(page).toHaveURL(`/${HOME}/region/iran`);
	await expect(headingOf(page)).toHaveText('Iran');
	await expect(panelOf(page).getByText(/^Region \d of 7$/)).toBeVisible();
	await expect.poll(() => passagesOf(page)).toEqual(iran.passages);
});
