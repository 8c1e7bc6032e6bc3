import { HOME, regions } from './support/corpus.ts';
import { fullUnless } from './support/full.ts';
import { expect, test } from './support/guard.ts';
import { isReady, openMap, pointOn } from './support/map.ts';
import { headingOf, passagesOf } from './support/panel.ts';

// That the passages stand in the text, and in the pages as they are built, is read from the files.

test.use({ viewport: { width: 1590, height: 1000 }, contextOptions: { reducedMotion: 'reduce' } });

for (const region of regions) {
	const tag = fullUnless(region.id === 'gulf');
	test(`${region.name}: a click on its name says what the text says, and so does its page${tag}`, async ({
		page,
	}) => {
		await openMap(page, '/');
		await page.mouse.click(...(await pointOn(page, { on: `[data-region-name="${region.id}"]` })));
		const saysSo = async () => {
			await expect(headingOf(page)).toHaveText(region.name);
			await expect(page).toHaveURL(`/${HOME}/region/${region.id}`);
			await expect.poll(() => passagesOf(page)).toEqual(region.passages);
		};
		await saysSo();
		await page.reload();
		await isReady(page);
		await saysSo();
	});
}
