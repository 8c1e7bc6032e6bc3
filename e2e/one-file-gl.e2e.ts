import { HOME, viewpoints } from './support/corpus.ts';
import { expect, test } from './support/guard.ts';
import { showsViewpoint } from './support/map.ts';
import { openFile, removeFiles } from './support/one-file.ts';

test.afterAll(removeFiles);

test('the one file draws its map by WebGL where that is asked for, from the disk alone @full', async ({
	page,
}) => {
	const asked = await openFile(page, 'vantage.html', `#/${HOME}?renderer=gl`);
	await expect(page.locator('.world.second canvas')).toBeVisible({ timeout: 60_000 });
	await page.keyboard.press('.');
	await showsViewpoint(page, viewpoints[1]!.id);
	await expect(page.locator('.world.second canvas')).toBeVisible();
	expect(asked).toEqual([]);
});
