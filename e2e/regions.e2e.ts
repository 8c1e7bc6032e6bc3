import { HOME, regions, textOf, viewpointOf } from './support/corpus.ts';
import { fullUnless } from './support/full.ts';
import { expect, test } from './support/guard.ts';
import { openMap, pointOn } from './support/map.ts';
import { headingOf, passagesOf } from './support/panel.ts';

test.use({ viewport: { width: 1590, height: 1000 }, contextOptions: { reducedMotion: 'reduce' } });

const text = textOf(viewpointOf(HOME).document);

test('there are seven regions of two passages', () => {
	expect(regions.map(({ passages }) => passages.length)).toEqual([2, 2, 2, 2, 2, 2, 2]);
});

for (const region of regions) {
	const tag = fullUnless(['gulf', 'iran'].includes(region.id));
	test(`${region.name}: the published passages stand in the text with their headings`, () => {
		for (const passage of region.passages) {
			expect(text).toContain(`\n\n${passage.heading}\n\n${passage.text}`);
		}
	});

	test(`${region.name}: its page says what the text says${tag}`, async ({ page }) => {
		await openMap(page, `/${HOME}/region/${region.id}`);
		await expect(headingOf(page)).toHaveText(region.name);
		await expect.poll(() => passagesOf(page)).toEqual(region.passages);
	});

	test(`${region.name}: a click on its name says what the text says${tag}`, async ({ page }) => {
		await openMap(page, '/');
		await page.mouse.click(...(await pointOn(page, { on: `[data-region-name="${region.id}"]` })));
		await expect(headingOf(page)).toHaveText(region.name);
		await expect(page).toHaveURL(`/${HOME}/region/${region.id}`);
		await expect.poll(() => passagesOf(page)).toEqual(region.passages);
	});
}
