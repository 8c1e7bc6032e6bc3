import type { Page } from '@playwright/test';
import { shareOf } from './support/colour-share.ts';
import { addressOf, ELSEWHERE, HOME, regions, viewpointOf } from './support/corpus.ts';
import { fillOf } from './support/fills.ts';
import { expect, test } from './support/guard.ts';

// What stands in the pages is read from their files, in built/no-script.spec.ts; here it is seen.

test.use({ javaScriptEnabled: false, viewport: { width: 1366, height: 768 } });

const [region] = regions;
const libya = (page: Page) => page.locator('.world a:has(> #s-LBY)');
const libyaIn = (viewpoint: string) => fillOf('LBY', viewpointOf(viewpoint), 'light');

test('without script the map is coloured and in sight, narrow too, and leads to a country at what the viewpoint says', async ({
	page,
}) => {
	await page.setViewportSize({ width: 320, height: 640 });
	await page.goto('/');
	const box = (await libya(page).boundingBox())!;
	expect(box.x).toBeGreaterThan(0);
	expect(box.x + box.width).toBeLessThan(320);
	expect(await shareOf(page, libya(page), libyaIn(HOME))).toBeGreaterThan(0.2);

	await page.setViewportSize({ width: 1366, height: 768 });
	await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
	await expect(page.getByRole('region', { name: 'Legend' })).toBeVisible();
	expect(await shareOf(page, libya(page), libyaIn(HOME))).toBeGreaterThan(0.2);

	await page.goto(new URL((await libya(page).getAttribute('href'))!, page.url()).href);
	await expect(page.getByRole('heading', { level: 1 })).toHaveText('Libya');
	await expect(page.locator(`[id="${HOME.replace('/', '-')}"]`)).toBeInViewport();
});

test('without script another viewpoint has its own colours, its table opens, and a region has its passages and its marks', async ({
	page,
}) => {
	await page.goto(addressOf(ELSEWHERE.id));
	expect(await shareOf(page, libya(page), libyaIn(ELSEWHERE.id))).toBeGreaterThan(0.2);
	expect(await shareOf(page, libya(page), libyaIn(HOME))).toBe(0);
	await page.getByRole('link', { name: 'Regions and table' }).click();
	await page.getByText('All countries as a table').click();
	await expect(page.getByRole('table').getByRole('row')).toHaveCount(
		Object.keys(ELSEWHERE.countries).length + 1,
	);

	await page.goto(`/${HOME}/region/${region!.id}`);
	const marked = await page
		.locator('#panel mark')
		.first()
		.evaluate((mark) => getComputedStyle(mark).backgroundColor);
	expect(marked, 'the panel’s own style, not the browser’s').not.toBe('rgb(255, 255, 0)');
	for (const { heading } of region!.passages) {
		await expect(page.getByRole('heading', { name: heading, exact: true })).toBeVisible();
	}

	for (const kind of ['', '/embed']) {
		await page.goto(`${kind}/${HOME}/region/levant`);
		await expect(
			page.getByRole('link', { name: 'Golan Heights: claimed by Syria and Israel' }),
		).toBeVisible();
		await expect(page.locator('#disputed')).toBeAttached();
	}
});
