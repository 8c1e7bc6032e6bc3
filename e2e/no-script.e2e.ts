import { shareOf } from './support/colour-share.ts';
import { addressOf, ELSEWHERE, HOME, regions, viewpointOf } from './support/corpus.ts';
import { fillOf } from './support/fills.ts';
import { expect, test } from './support/guard.ts';

test.use({ javaScriptEnabled: false, viewport: { width: 1366, height: 768 } });

const region = regions[0]!;

test('the home is a coloured map with title, legend and links', async ({ page }) => {
	await page.goto('/');
	await expect(page).toHaveTitle(/The world seen from Russia/);
	await expect(page.getByRole('heading', { level: 1 })).toHaveText('The world seen from Russia');
	await expect(page.getByRole('region', { name: 'Legend' })).toBeVisible();
	const libya = page.locator('.world a:has(> #s-LBY)');
	expect(await shareOf(page, libya, fillOf('LBY', viewpointOf(HOME), 'light'))).toBeGreaterThan(
		0.2,
	);
});

test('another viewpoint has its own colours', async ({ page }) => {
	await page.goto(addressOf(ELSEWHERE.id));
	const libya = page.locator('.world a:has(> #s-LBY)');
	expect(await shareOf(page, libya, fillOf('LBY', ELSEWHERE, 'light'))).toBeGreaterThan(0.2);
	expect(await shareOf(page, libya, fillOf('LBY', viewpointOf(HOME), 'light'))).toBe(0);
});

test('on a narrow screen the coloured part of the map is in sight', async ({ page }) => {
	await page.setViewportSize({ width: 320, height: 640 });
	await page.goto('/');
	const libya = page.locator('.world a:has(> #s-LBY)');
	const box = await libya.boundingBox();
	expect(box!.x).toBeGreaterThan(0);
	expect(box!.x + box!.width).toBeLessThan(320);
	expect(await shareOf(page, libya, fillOf('LBY', viewpointOf(HOME), 'light'))).toBeGreaterThan(
		0.2,
	);
});

test('a country leads to its page, at what this viewpoint says', async ({ page }) => {
	await page.goto('/');
	const libya = page.locator('.world a:has(> #s-LBY)');
	const href = await libya.getAttribute('href');
	expect(new URL(href!, page.url()).href).toBe(
		new URL(`/country/LBY#${HOME.replace('/', '-')}`, page.url()).href,
	);
	await page.goto(new URL(href!, page.url()).href);
	await expect(page.getByRole('heading', { level: 1 })).toHaveText('Libya');
	await expect(page.locator(`[id="${HOME.replace('/', '-')}"]`)).toBeInViewport();
});

test('a region leads to its page, whose passages stand there', async ({ page }) => {
	await page.goto('/');
	const href = await page.locator(`[data-region="${region.id}"]`).getAttribute('href');
	await page.goto(new URL(href!, page.url()).href);
	expect(new URL(page.url()).pathname).toBe(`/${HOME}/region/${region.id}`);
	const marked = await page
		.locator('#panel mark')
		.first()
		.evaluate((mark) => getComputedStyle(mark).backgroundColor);
	expect(marked, 'the panel’s own style, not the browser’s').not.toBe('rgb(255, 255, 0)');
	for (const { heading, text } of region.passages) {
		const title = page.getByRole('heading', { name: heading, exact: true });
		await expect(title).toBeVisible();
		expect(await title.evaluate((element) => element.nextElementSibling?.textContent)).toBe(text);
	}
});

test('the table of all countries opens', async ({ page }) => {
	await page.goto(addressOf(ELSEWHERE.id));
	await page.getByRole('link', { name: 'Regions and table' }).click();
	await page.getByText('All countries as a table').click();
	await expect(page.getByRole('table').getByRole('row')).toHaveCount(
		Object.keys(ELSEWHERE.countries).length + 1,
	);
});
