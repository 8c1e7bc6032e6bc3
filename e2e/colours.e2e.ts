import type { Page } from '@playwright/test';
import { addressOf, HOME, viewpointOf, viewpoints } from './support/corpus.ts';
import { COVERING, marksOf, switchTo } from './support/covering.ts';
import { fillOf, isLegible, wrongFills } from './support/fills.ts';
import { expect, test } from './support/guard.ts';
import {
	openMap,
	resize,
	showFillsOnly,
	showsDrawing,
	showsViewpoint,
	screenProjectionOf,
	type ScreenProjection,
} from './support/map.ts';
import type { Viewpoint } from '#lib/corpus/viewpoint.ts';
import { pixelsOf } from './support/pixels.ts';
import { dotsAt, STATES } from './support/places.ts';
import type { Theme } from '#lib/theme/tokens.ts';
import type { Place } from '#lib/geo/types.ts';

// So large that all states but a few can be read in one picture, and not so large that the world is
// drawn in full, whatever stands beside the map.
test.use({ viewport: { width: 2850, height: 1600 }, contextOptions: { reducedMotion: 'reduce' } });

/** The pictures of the whole world. */
const FAR = { far: true };

/** For near views, which draw the world in full: smaller. */
const NEAR = { width: 1200, height: 800 };

/** Opens a viewpoint's map with its fills alone. */
async function openFills(page: Page, viewpoint: string, theme: Theme): Promise<ScreenProjection> {
	await page.emulateMedia({ colorScheme: theme });
	await openMap(page, `${addressOf(viewpoint)}?layers=fill`);
	await expect(page.locator('.world.fills-only')).toBeVisible();
	return screenProjectionOf(page);
}

/** The few pixels around a state's label point, in a picture of their own. */
async function readNear(page: Page, { label }: Place, { toScreen }: ScreenProjection) {
	const [x, y] = toScreen(label).map(Math.floor) as [number, number];
	const clip = { x: x - 2, y: y - 2, width: 5, height: 5 };
	const read = pixelsOf(await page.screenshot({ clip }));
	return (px: number, py: number) => read(px - clip.x, py - clip.y);
}

/** Brings a state nearer with the wheel, as far as `scale`. */
async function zoomTo(page: Page, { label }: Place, scale: number): Promise<ScreenProjection> {
	await page.getByRole('button', { name: 'Whole map' }).click();
	const before = await screenProjectionOf(page);
	// A wheel's event has whole pixels only, and the rest would be magnified.
	const [x, y] = before.toScreen(label);
	await page.mouse.move(Math.round(x), Math.round(y));
	await page.mouse.wheel(0, -Math.log(scale / before.scale) / 0.0022);
	await expect.poll(async () => (await screenProjectionOf(page)).scale).toBeCloseTo(scale, 0);
	await showsDrawing(page, 'full');
	// Off the map, where nothing beside the pointer covers it.
	await page.mouse.move(0, 0);
	await expect(page.locator('.world .tip')).toBeHidden();
	return screenProjectionOf(page);
}

/** The states that can be read in one picture of the world, which are nearly all. */
function legibleIn({ scale }: ScreenProjection): Place[] {
	const legible = STATES.filter((state) => isLegible(state, scale));
	expect(legible.length).toBeGreaterThan(0.95 * STATES.length);
	return legible;
}

test('each state has its category’s colour, in viewpoints that together have all categories and signs; the audit finds wrong ones', async ({
	page,
}) => {
	// A picture of so many pixels takes a while on a busy machine.
	test.slow();
	expect(marksOf(COVERING)).toEqual(marksOf(viewpoints));
	expect(COVERING.length).toBeLessThan(6);
	const projection = await openFills(page, HOME, 'light');
	const legible = legibleIn(projection);
	for (const viewpoint of COVERING) {
		if (viewpoint.id !== HOME) await switchTo(page, viewpoint);
		await showFillsOnly(page);
		const read = pixelsOf(await page.screenshot());
		expect(wrongFills(read, projection, legible, viewpoint, 'light', FAR), viewpoint.id).toEqual(
			[],
		);
		if (viewpoint.id !== HOME) continue;

		const other = COVERING[1]!;
		const differing = legible
			.map(({ id }) => id)
			.filter((id) => fillOf(id, viewpoint, 'light') !== fillOf(id, other, 'light'))
			// Where the other has no colour, nothing is looked for in a dot.
			.filter(
				(id) => id in other.countries || !dotsAt(projection.scale).some((dot) => dot.id === id),
			);
		expect(differing.length).toBeGreaterThan(10);
		const wrong = wrongFills(read, projection, legible, other, 'light', FAR);
		expect(wrong.map((line) => line.slice(0, 3))).toEqual(differing);
	}
	await page.emulateMedia({ colorScheme: 'dark' });
	const read = pixelsOf(await page.screenshot());
	expect(wrongFills(read, projection, legible, COVERING.at(-1)!, 'dark', FAR), 'dark').toEqual([]);
});

for (const [theme, shown] of [
	['light', viewpoints],
	['dark', [viewpointOf(HOME)]],
] as const) {
	test(`in every viewpoint each state has its category’s colour, the smallest too (${theme}) @full`, async ({
		page,
	}) => {
		test.slow();
		/** Goes through the viewpoints by key, back to the first one. */
		async function eachViewpoint(check: (viewpoint: Viewpoint) => Promise<void>) {
			for (const viewpoint of shown) {
				await showsViewpoint(page, viewpoint.id);
				await showFillsOnly(page);
				await check(viewpoint);
				if (shown.length > 1) await page.keyboard.press('.');
			}
		}
		const projection = await openFills(page, shown[0]!.id, theme);
		const legible = legibleIn(projection);
		await eachViewpoint(async (viewpoint) => {
			const read = pixelsOf(await page.screenshot());
			expect(wrongFills(read, projection, legible, viewpoint, theme, FAR), viewpoint.id).toEqual(
				[],
			);
		});

		// Too thin for the picture of the world, or covered by another's dot.
		await resize(page, NEAR);
		for (const state of STATES.filter((state) => !legible.includes(state))) {
			const near = await zoomTo(page, state, 12);
			expect(isLegible(state, near.scale)).toBe(true);
			await eachViewpoint(async (viewpoint) => {
				const read = await readNear(page, state, near);
				expect(wrongFills(read, near, [state], viewpoint, theme), viewpoint.id).toEqual([]);
			});
		}
	});
}

test('small states have their colour also where they are more than a dot @full', async ({
	page,
}) => {
	await resize(page, NEAR);
	const viewpoint = viewpoints.reduce((a, b) =>
		Object.keys(a.countries).length > Object.keys(b.countries).length ? a : b,
	);
	const start = await openFills(page, viewpoint.id, 'light');
	const small = dotsAt(start.scale).filter(({ id }) => viewpoint.countries[id]);
	expect(small.length).toBeGreaterThan(0);
	for (const state of small) {
		const near = await zoomTo(page, state, 40);
		const read = await readNear(page, state, near);
		expect(wrongFills(read, near, [state], viewpoint, 'light')).toEqual([]);
	}
});
