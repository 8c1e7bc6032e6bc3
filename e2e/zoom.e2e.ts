import type { Page } from '@playwright/test';
import { addressOf, HOME, regions } from './support/corpus.ts';
import { fullUnless } from './support/full.ts';
import { expect, test } from './support/guard.ts';
import { openMap, showsDrawing, sightOf } from './support/map.ts';
import type { Point } from '#lib/geo/types.ts';

test.use({ viewport: { width: 1366, height: 768 }, contextOptions: { reducedMotion: 'reduce' } });

/** The middle of Africa, in map units: sea and panels are far. */
const PLACE: Point = [530, 200];

const button = (page: Page, name: string) => page.getByRole('button', { name, exact: true });
const scaleOf = async (page: Page) => (await sightOf(page)).scale;

/** Which drawings the page asks for from now on. */
function drawingsOf(page: Page): string[] {
	const asked: string[] = [];
	page.on('request', (request) => {
		const { pathname } = new URL(request.url());
		if (pathname.startsWith('/geo/')) asked.push(pathname);
	});
	return asked;
}

async function wheel(page: Page, by: number) {
	const [x, y] = (await sightOf(page)).toScreen(PLACE);
	await page.mouse.move(Math.round(x), Math.round(y));
	await page.mouse.wheel(0, by);
}

// What wheel, drag, keys, buttons and fingers do: src/lib/map/WorldMap.svelte.spec.ts.
test('the world in full is fetched beyond 3 pixels a unit, and given back', async ({ page }) => {
	const asked = drawingsOf(page);
	await openMap(page, addressOf(HOME));
	await showsDrawing(page, 'world');
	const { scale } = await sightOf(page);
	await wheel(page, -Math.log(2.8 / scale) / 0.0022);
	await expect.poll(() => scaleOf(page)).toBeCloseTo(2.8, 1);
	await showsDrawing(page, 'world');
	expect(asked).toEqual([]);

	await wheel(page, -100);
	await showsDrawing(page, 'full');
	expect(asked).toEqual(['/geo/world.topo.json']);
	expect(await page.locator('[data-state]').count()).toBe(198);

	await button(page, 'Whole map').click();
	await showsDrawing(page, 'world');
	expect(await page.locator('[data-state]').count()).toBe(198);
	await wheel(page, -1000);
	await showsDrawing(page, 'full');
	expect(asked.filter((path) => path === '/geo/world.topo.json')).toHaveLength(1);
});

for (const region of regions) {
	const tag = fullUnless(region.id === 'gulf');
	test(`${region.name}: its page has a drawing of its own until the reader leaves it${tag}`, async ({
		page,
	}) => {
		const asked = drawingsOf(page);
		await openMap(page, `/${HOME}/region/${region.id}`);
		await showsDrawing(page, region.id);
		expect(asked).toEqual([]);
		for (const country of [...region.focus, ...region.membersByGeography]) {
			await expect(page.locator(`[data-state="${country}"]`)).toBeAttached();
		}
		await button(page, 'Whole map').click();
		await showsDrawing(page, 'world');
		expect(asked).toEqual(['/geo/world.json']);
		expect(await page.locator('[data-state]').count()).toBe(198);
	});
}
