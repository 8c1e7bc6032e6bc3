import type { Page } from '@playwright/test';
import { axeViolations } from './support/axe.ts';
import { viewpoints } from './support/corpus.ts';
import { expect, test } from './support/guard.ts';
import { openMap, screenProjectionOf } from './support/map.ts';
import { hexOf, pixelsOf } from './support/pixels.ts';
import { stateOf } from './support/places.ts';
import { CLAIMING, claims } from '#lib/atlas/categories.ts';

test.use({ viewport: { width: 1366, height: 768 }, contextOptions: { reducedMotion: 'reduce' } });

/** Has what is explicit and what goes through groups, by name and inferred. */
const ADDRESS = '/alliances-and-allies/USA';
const { countries } = viewpoints.find(({ id }) => ADDRESS.endsWith(id))!;
const claimed = Object.entries(countries).filter(([, s]) => claims(s.category));
const categories = [...new Set(claimed.map(([, { category }]) => category))].toSorted();

/** What the coloured countries are filled with: `url(#texture-client)`, or a colour. */
const fills = async (page: Page): Promise<Map<string, string>> => {
	const links = page.locator('.countries > a[class]:not([class=""])');
	const found = await links.evaluateAll((all) =>
		all.map((link): [string, string] => [
			link.getAttribute('data-state')!,
			getComputedStyle(link.querySelector('.map-shape')!).fill.replaceAll('"', ''),
		]),
	);
	return new Map(found);
};
const texture = (category: string) => `url(#texture-${category})`;

/** Every claimed country has its category's texture and no other; the one without a texture has its colour. */
async function showsTextures(page: Page) {
	await expect(page.locator('pattern.texture')).toHaveCount(CLAIMING.length - 1);
	const shown = await fills(page);
	const wrong = claimed
		.map(([id, { category }]) => ({ id, category, fill: shown.get(id)! }))
		.filter(({ category, fill }) =>
			category === 'ally' ? !fill.startsWith('rgb') : fill !== texture(category),
		);
	expect(wrong).toEqual([]);
	await expect(page.locator('.group-line').first()).toBeVisible();
}

/** How the swatches of the legend are drawn, by category. */
const swatches = (page: Page) =>
	page
		.getByRole('region', { name: 'Legend' })
		.locator('.swatch:not(.hollow, .through, .soft)')
		.evaluateAll((all) =>
			all.map((swatch) => ({
				category: (swatch as HTMLElement).dataset['category']!,
				image: getComputedStyle(swatch).backgroundImage,
			})),
		);

// On paper, in a palette forced upon the page, beside the second renderer: src/lib/map/flat/Textures.svelte.spec.ts.
test('the switch puts textures on the map, on the legend and into the address; there they are at once, in frames too', async ({
	page,
}) => {
	await openMap(page, ADDRESS);
	const before = await fills(page);
	expect([...before.values()].some((fill) => fill.includes('#hatch-'))).toBe(true);
	expect([...before.values()].filter((fill) => fill.includes('#texture-'))).toEqual([]);

	await page.getByRole('checkbox', { name: 'patterns' }).click();
	await expect(page).toHaveURL(/\?patterns$/);
	await showsTextures(page);
	const drawn = (await swatches(page)).filter(({ category }) =>
		categories.includes(category as 'ally'),
	);
	expect(drawn.map(({ category }) => category).toSorted()).toEqual(categories);
	const images = drawn.filter(({ category }) => category !== 'ally').map(({ image }) => image);
	expect(images.filter((image) => !image.includes('gradient'))).toEqual([]);

	await openMap(page, `${ADDRESS}?patterns`);
	await showsTextures(page);
	await page.getByRole('button', { name: /^Client/ }).click();
	await expect
		.poll(async () => new Set((await fills(page)).values()))
		.toEqual(new Set([texture('client')]));
	await page.getByRole('button', { name: /^Client/ }).click();
	await page.getByRole('checkbox', { name: 'patterns' }).click();
	await expect(page).toHaveURL(new RegExp(`${ADDRESS}$`));
	expect(await fills(page)).toEqual(before);

	await openMap(page, `/embed${ADDRESS}?patterns`);
	await showsTextures(page);
});

test('paper has them: no browser says whether the printer has colour @full', async ({ page }) => {
	await openMap(page, ADDRESS);
	await page.mouse.move(700, 300);
	await expect(page.locator('pattern.texture').first()).toBeAttached();
	await page.emulateMedia({ media: 'print' });
	await showsTextures(page);
});

test('textures stand in nobody’s way @full', async ({ page }) => {
	await openMap(page, `${ADDRESS}?patterns`);
	await showsTextures(page);
	expect(await axeViolations(page)).toEqual([]);
});

test.describe('in a palette forced upon the page', () => {
	test.use({ contextOptions: { reducedMotion: 'reduce', forcedColors: 'active' } });

	for (const colorScheme of ['light', 'dark'] as const) {
		test(`${colorScheme}: textures, and sea, land and coast differ @full`, async ({ page }) => {
			await page.emulateMedia({ colorScheme, forcedColors: 'active', reducedMotion: 'reduce' });
			await openMap(page, ADDRESS);
			await showsTextures(page);
			const projection = await screenProjectionOf(page);
			const read = pixelsOf(await page.screenshot());
			const [x, y] = projection.toScreen(stateOf('COD').label);
			const land = read(x, y + 12);
			// Between Africa and South America there is nothing but water.
			const [west] = projection.toScreen(stateOf('BRA').label);
			const sea = read((west + x) / 2, y + 12);
			expect(hexOf(land)).not.toBe(hexOf(sea));
			const coast = await page
				.locator('.world .coast')
				.evaluate((use) => getComputedStyle(use).getPropertyValue('--line'));
			expect(coast).not.toBe('');
			// The line itself: somewhere on the way from the sea to the land it is neither.
			const between = Array.from({ length: Math.round((x - west) / 2) }, (_, i) =>
				hexOf(read((west + x) / 2 + i, y + 12)),
			);
			const strong = between.filter((hex) => hex !== hexOf(sea) && hex !== hexOf(land));
			expect(strong.length).toBeGreaterThan(0);
			expect(await axeViolations(page)).toEqual([]);
		});
	}
});
