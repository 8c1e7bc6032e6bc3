import type { Page } from '@playwright/test';
import { addressOf, ELSEWHERE, HOME, regions, viewpointOf } from './support/corpus.ts';
import { expect, test } from './support/guard.ts';
import { framesPass, openMap, pointOn, sightOf, type Wanted } from './support/map.ts';
import { headingOf, panelOf, partsOf, passagesOf } from './support/panel.ts';
import { dotsAt, stateOf, STATES } from './support/places.ts';

test.use({ viewport: { width: 1366, height: 768 }, contextOptions: { reducedMotion: 'reduce' } });

const { countries } = viewpointOf(HOME);
const region = regions.find(({ id }) => id === 'north-africa')!;

async function click(page: Page, wanted: Wanted) {
	await page.mouse.click(...(await pointOn(page, wanted)));
}

const polygon = (state: string): Wanted => ({
	on: `[data-state="${state}"]`,
	without: '[data-region-name]',
});

test('a click on Libya opens the analysis first under the text’s own viewpoint', async ({
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
});

test('a click on Libya opens the quotes first under any other viewpoint', async ({ page }) => {
	await openMap(page, addressOf(ELSEWHERE.id));
	await click(page, polygon('LBY'));
	await expect(headingOf(page)).toHaveText(/^Libya · North Africa/);
	const parts = ['What the documents say of Libya', 'Analysis'];
	expect((await partsOf(page)).slice(0, 2)).toEqual(parts);
	await expect.poll(() => passagesOf(page)).toEqual(region.passages);
});

test('a click on the name or the outline of a region opens the region', async ({ page }) => {
	await openMap(page, addressOf(HOME));
	for (const wanted of [
		{ on: `[data-region-name="${region.id}"]` },
		{
			on: `[data-region="${region.id}"]`,
			without: '[data-state]:not([class=""]), [data-region-name]',
			around: 1,
		},
	]) {
		await click(page, wanted);
		await expect(headingOf(page)).toHaveText(region.name);
		await expect(page).toHaveURL(`/${HOME}/region/${region.id}`);
		await page.goBack();
		await expect(headingOf(page)).toBeHidden();
	}
});

test('the outline is there to click whichever author’s colours are on', async ({ page }) => {
	await openMap(page, addressOf(ELSEWHERE.id));
	await click(page, { on: `[data-region-name="${region.id}"]` });
	await expect(page).toHaveURL(`/${ELSEWHERE.id}/region/${region.id}`);
	await expect.poll(() => passagesOf(page)).toEqual(region.passages);
});

test('a member of which the document says nothing stands for its region', async ({ page }) => {
	const silent = regions
		.flatMap(({ id, membersByGeography }) => membersByGeography.map((country) => ({ id, country })))
		.filter(({ country }) => !(country in countries))
		.sort((a, b) => stateOf(b.country).size - stateOf(a.country).size)[0]!;
	await openMap(page, addressOf(HOME));
	await click(page, {
		...polygon(silent.country),
		without: '[data-region-name], [data-region], .near',
	});
	await expect(page).toHaveURL(`/${HOME}/region/${silent.id}`);
});

test('a small state answers beside its dot', async ({ page }) => {
	await openMap(page, addressOf(HOME));
	const { scale, toScreen } = await sightOf(page);
	const members = regions.flatMap(({ focus, membersByGeography }) => [
		...focus,
		...membersByGeography,
	]);
	const lonely = dotsAt(scale).find(
		(dot) =>
			!members.includes(dot.id) &&
			STATES.every(
				({ id, label, radius }) =>
					id === dot.id ||
					Math.hypot(label[0] - dot.label[0], label[1] - dot.label[1]) > radius + 40 / scale,
			),
	);
	expect(lonely).toBeDefined();
	const [x, y] = toScreen(lonely!.label);
	await page.mouse.click(x + 8, y);
	await expect(page).toHaveURL(new RegExp(`country=${lonely!.id}$`));

	await openMap(page, addressOf(HOME));
	await page.mouse.click(x + 13, y);
	await framesPass(page);
	await expect(page).toHaveURL(addressOf(HOME));
});

test('Iran’s name is the region and its land the country, in one panel', async ({ page }) => {
	const iran = regions.find(({ id }) => id === 'iran')!;
	await openMap(page, addressOf(HOME));
	await click(page, polygon('IRN'));
	await expect(page).toHaveURL(/\?country=IRN$/);
	await expect(headingOf(page)).toHaveText('Iran');
	await expect(panelOf(page).getByText(/^Country, in region \d of 7$/)).toBeVisible();
	await expect.poll(() => passagesOf(page)).toEqual(iran.passages);

	await page.goBack();
	await click(page, { on: '[data-region-name="iran"]' });
	await expect(page).toHaveURL(`/${HOME}/region/iran`);
	await expect(headingOf(page)).toHaveText('Iran');
	await expect(panelOf(page).getByText(/^Region \d of 7$/)).toBeVisible();
	await expect.poll(() => passagesOf(page)).toEqual(iran.passages);
});
