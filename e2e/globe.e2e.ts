import type { Page } from '@playwright/test';
import { axeViolations, COLOUR_RULES } from './support/axe.ts';
import { classesIn, classesOf } from './support/classes.ts';
import { addressOf, HOME, viewpointOf, viewpoints } from './support/corpus.ts';
import { COVERING, marksOf, switchTo } from './support/covering.ts';
import { fillOf } from './support/fills.ts';
import { expect, test } from './support/guard.ts';
import { framesPass, isReady, openMap, screenProjectionOf } from './support/map.ts';
import { headingOf } from './support/panel.ts';
import { hexOf, isNear, pixelsOf } from './support/pixels.ts';
import { dotsAt, STATES, stateOf } from './support/places.ts';
import { lonLatAt } from '#lib/geo/lonlat.ts';
import type { Point } from '#lib/geo/types.ts';
import { axesOf, dot, seenAt, vectorOf } from '#lib/globe/sphere.ts';
import { GLOBE_MIDDLE, GLOBE_RADIUS } from '#lib/geo/globe-size.ts';

// The globe as SVG: this project has no WebGL.
test.use({ viewport: { width: 1366, height: 900 }, contextOptions: { reducedMotion: 'reduce' } });

const globe = (page: Page) => page.locator('.world[data-projection="globe"][data-turn]');
const button = (page: Page, name: string) => page.getByRole('button', { name, exact: true });

async function openGlobe(page: Page, address: string) {
	await openMap(page, address);
	await expect(globe(page)).toBeVisible();
	await framesPass(page);
}

async function turnOf(page: Page) {
	const [lon = 0, lat = 0] = (await globe(page).getAttribute('data-turn'))!.split(' ').map(Number);
	return { lon, lat };
}

/** Where a place of the flat map stands on the screen, and how broad things look there. */
async function spotsOf(page: Page) {
	const { scale, toScreen } = await screenProjectionOf(page);
	const axes = axesOf(await turnOf(page));
	return {
		scale,
		spot(label: Point): { at: Point; breadth: number } | null {
			const vector = vectorOf(...lonLatAt(label));
			const radii = seenAt(axes, vector);
			if (!radii) return null;
			const [x, y] = radii.map((n, i) => GLOBE_MIDDLE[i]! + n * GLOBE_RADIUS) as Point;
			return { at: toScreen([x, y]), breadth: dot(axes.front, vector) };
		},
	};
}

test('one click leads to the globe and back, and what is in the middle stays there, as it was or turned @full', async ({
	page,
}) => {
	await openMap(page, addressOf(HOME));
	const before = await screenProjectionOf(page);
	const asked: string[] = [];
	page.on('request', (request) => asked.push(new URL(request.url()).pathname));
	await button(page, 'Globe').click();
	await expect(globe(page)).toBeVisible();
	await expect(page).toHaveURL(/\?projection=globe$/);
	expect(asked.filter((path) => path.startsWith('/geo/'))).toEqual([]);
	const { lon, lat } = await turnOf(page);
	expect([Math.round(lon * 10) / 10, Math.round(lat)]).toEqual([11.5, 7]);

	await page.keyboard.press('g');
	await expect(page).toHaveURL(addressOf(HOME));
	await expect(page.locator('.world[data-projection="flat"]')).toBeVisible();
	const after = await screenProjectionOf(page);
	expect(after.scale).toBeCloseTo(before.scale, 3);
	expect(after.toScreen([480, 210])).toEqual(before.toScreen([480, 210]));

	await openGlobe(page, `${addressOf(HOME)}?projection=globe&country=BRA`);
	const { scale, spot } = await spotsOf(page);
	expect(scale).toBeGreaterThan(1.5);
	expect(spot(stateOf('BRA').label)!.breadth).toBeGreaterThan(0.9);
	const turn = await turnOf(page);
	await button(page, 'Flat map').click();
	await expect(page.locator('.world[data-projection="flat"]')).toBeVisible();
	await expect(page).toHaveURL(/\?country=BRA$/);
	const middle = await page.locator('.world').boundingBox();
	const flat = await screenProjectionOf(page);
	const [x0, y0] = flat.toScreen([0, 0]);
	const there = lonLatAt([
		(middle!.x + middle!.width / 2 - x0) / flat.scale,
		(middle!.y + middle!.height / 2 - y0) / flat.scale,
	]);
	expect(Math.abs(there[0] - turn.lon)).toBeLessThan(0.05);
	expect(Math.abs(there[1] - turn.lat)).toBeLessThan(0.05);
});

for (const [viewpoint, sides] of [
	[viewpointOf(HOME), 6],
	[viewpoints[2]!, 6],
	[viewpoints.at(-1)!, 6],
] as const) {
	test(`${viewpoint.id}: every coloured country has its colour on one of ${sides} sides @full`, async ({
		page,
	}) => {
		// From the equator all sides together are nearly the whole world.
		await openGlobe(page, `${addressOf(viewpoint.id)}?projection=globe&layers=fill&at=20,15,1`);
		const read = new Set<string>();
		const wrong: string[] = [];
		for (let side = 0; side < sides; side++) {
			const { scale, spot } = await spotsOf(page);
			// What is small and has no colour has no dot, far off, and cannot be read without one.
			const small = dotsAt(scale);
			const dots = small.filter(({ id }) => id in viewpoint.countries);
			const seen = STATES.flatMap((state) => {
				const there = !small.includes(state) || dots.includes(state) ? spot(state.label) : null;
				return there && there.breadth > 0.3 ? [{ state, ...there }] : [];
			});
			const legible = seen.filter(
				({ state, at, breadth }) =>
					(dots.includes(state) || state.radius * breadth * scale > 2) &&
					!seen.some(
						(other) =>
							other.state !== state &&
							dots.includes(other.state) &&
							Math.hypot(other.at[0] - at[0], other.at[1] - at[1]) < 5,
					),
			);
			// Under the title and the legend nothing can be read.
			const free = await page.evaluate(
				(points) =>
					points.map(([x, y]) => Boolean(document.elementFromPoint(x, y)?.closest('.world > svg'))),
				legible.map(({ at }) => at),
			);
			const colour = pixelsOf(await page.screenshot());
			for (const { state, at } of legible.filter((_, i) => free[i])) {
				const wanted = fillOf(state.id, viewpoint, 'light');
				const found = colour(Math.floor(at[0]), Math.floor(at[1]));
				if (!isNear(found, wanted)) wrong.push(`${state.id}: ${hexOf(found)}, not ${wanted}`);
				read.add(state.id);
			}
			for (let clicks = 0; clicks < 12 / sides; clicks++) await button(page, 'Turn east').click();
			await framesPass(page);
		}
		expect(wrong).toEqual([]);
		const coloured = Object.keys(viewpoint.countries).filter((id) => !read.has(id));
		// What stays unread lies under another's dot, or is narrower than four pixels.
		expect(coloured.length, coloured.join()).toBeLessThan(
			0.12 * Object.keys(viewpoint.countries).length + 1,
		);
		expect(read.size).toBeGreaterThan(140);
	});
}

for (const { shown, which, tag } of [
	{
		shown: COVERING,
		which: 'viewpoints that together have all categories and signs',
		tag: ' @full',
	},
	{ shown: viewpoints, which: 'every viewpoint', tag: ' @full' },
])
	test(`in ${which} each state has the class of its standing${tag}`, async ({ page }) => {
		expect(marksOf(shown)).toEqual(marksOf(viewpoints));
		await openGlobe(page, `${addressOf(shown[0]!.id)}?projection=globe`);
		for (const viewpoint of shown) {
			await switchTo(page, viewpoint);
			await expect(page).toHaveURL(`${addressOf(viewpoint.id)}?projection=globe`);
			expect(await classesOf(page), viewpoint.id).toEqual(classesIn(viewpoint.id));
		}
		await expect(globe(page)).toBeVisible();
	});

test('a globe that opens faces what its document speaks of, not the middle of the flat map, and nothing stands in the way on it @full', async ({
	page,
}) => {
	await openGlobe(page, `${addressOf(HOME)}?projection=globe`);
	const { spot } = await spotsOf(page);
	const coloured = Object.keys(viewpointOf(HOME).countries).map(stateOf);
	const inFront = coloured.filter(({ label }) => (spot(label)?.breadth ?? 0) > 0.5);
	expect(inFront.length).toBeGreaterThan(0.8 * coloured.length);
	expect(await axeViolations(page)).toEqual([]);
	await page.emulateMedia({ colorScheme: 'dark' });
	expect(await axeViolations(page, { rules: COLOUR_RULES })).toEqual([]);
});

for (const { steps, stops, how } of [
	{ steps: 8, stops: 4, how: 'the keyboard turns the globe' },
	{ steps: 24, stops: 12, how: 'the keyboard leads round the earth' },
])
	test(`${how}, and what it comes to is in sight @full`, async ({ page }) => {
		await openGlobe(page, `${addressOf(HOME)}?projection=globe`);
		const start = await turnOf(page);
		await button(page, 'Turn west').click();
		expect((await turnOf(page)).lon).toBeLessThan(start.lon - 10);
		await page.locator('[data-state][tabindex="0"]').focus();
		await page.keyboard.press('Shift+ArrowDown');
		await page.keyboard.press('Shift+ArrowDown');
		expect((await turnOf(page)).lat).toBeLessThan(start.lat - 20);

		// Eastwards: every stop is in sight, and none of them is beyond the horizon.
		const came = new Set<string>();
		for (let step = 0; step < steps; step++) {
			await page.keyboard.press('ArrowRight');
			const state = await page.evaluate(() => document.activeElement!.getAttribute('data-state'));
			if (!state) continue;
			came.add(state);
			const { spot } = await spotsOf(page);
			expect(spot(stateOf(state).label)!.breadth, state).toBeGreaterThan(0.2);
		}
		expect(came.size).toBeGreaterThan(stops);
		const last = await page.evaluate(() => document.activeElement!.getAttribute('data-state'));
		await page.keyboard.press('Enter');
		await expect(page).toHaveURL(new RegExp(`country=${last}&projection=globe`));
		await expect(headingOf(page)).toBeFocused();
	});

test('the address says where the reader has turned the globe, and is followed; a drag turns it, a click selects @full', async ({
	page,
}) => {
	await openGlobe(page, `${addressOf(HOME)}?projection=globe&at=100,-30,2`);
	const opened = await turnOf(page);
	expect([opened.lon, opened.lat]).toEqual([100, -30]);
	const near = (await screenProjectionOf(page)).scale;
	await button(page, 'Zoom in').click();
	await button(page, 'Turn east').click();
	await expect(page).toHaveURL(/at=(?!100,)[-\d.,]+$/);
	const [turned, { scale }] = [await turnOf(page), await screenProjectionOf(page)];
	expect(scale).toBeGreaterThan(near * 1.3);

	await page.reload();
	await expect(globe(page)).toBeVisible();
	await expect.poll(async () => (await screenProjectionOf(page)).scale / scale).toBeCloseTo(1, 2);
	const again = await turnOf(page);
	expect(Math.hypot(again.lon - turned.lon, again.lat - turned.lat)).toBeLessThan(0.1);

	// The flat map looks at the same place, and so does a globe that comes back.
	await page.keyboard.press('g');
	await expect(page.locator('.world[data-projection="flat"]')).toBeVisible();
	await page.keyboard.press('g');
	await expect(globe(page)).toBeVisible();
	await expect.poll(async () => (await screenProjectionOf(page)).scale / scale).toBeCloseTo(1, 2);
	const back = await turnOf(page);
	expect(Math.hypot(back.lon - turned.lon, back.lat - turned.lat)).toBeLessThan(0.1);
	await button(page, 'Whole map').click();
	await expect(page).toHaveURL(`${addressOf(HOME)}?projection=globe`);

	const [x, y] = (await spotsOf(page)).spot(stateOf('AUS').label)!.at;
	await page.mouse.move(x, y);
	await expect(page.locator('.world .tip')).toContainText('Australia');
	const before = await turnOf(page);
	await page.mouse.down();
	await page.mouse.move(x - 90, y + 30, { steps: 5 });
	await page.mouse.up();
	const after = await turnOf(page);
	expect(after.lon).toBeGreaterThan(before.lon + 3);
	expect(after.lat).toBeGreaterThan(before.lat + 2);
	// The place comes into the address; nothing was selected.
	await expect(page).toHaveURL(/\?projection=globe&at=[-\d.,]+$/);
	const there = (await spotsOf(page)).spot(stateOf('AUS').label)!.at;
	await page.mouse.click(...there);
	await expect(page).toHaveURL(/country=AUS&projection=globe/);
});

test('a globe faces the country that is selected, also one that the flat map shows anyway, and so does a frame @full', async ({
	page,
}) => {
	const facesTheUnitedStates = async () => {
		await expect.poll(async () => (await turnOf(page)).lon).toBeLessThan(-70);
		expect((await turnOf(page)).lon).toBeGreaterThan(-130);
	};
	await openGlobe(page, `${addressOf(HOME)}?projection=globe&country=USA`);
	await facesTheUnitedStates();
	await openGlobe(page, `/embed/${HOME}?projection=globe&country=USA`);
	await facesTheUnitedStates();
});

test('on a globe in a narrow frame nothing stands in the way, and it leads back to the flat map @full', async ({
	page,
}) => {
	await page.setViewportSize({ width: 320, height: 640 });
	await openGlobe(page, `/embed/${HOME}?projection=globe`);
	expect(await axeViolations(page)).toEqual([]);
	await button(page, 'Flat map').click();
	await expect(page.locator('.world[data-projection="flat"]')).toBeVisible();
	await expect(page.locator('[data-turn]')).toHaveCount(0);
	await isReady(page);
});

test('in a palette forced upon the page, and on paper, the globe has the textures @full', async ({
	page,
}) => {
	const address = `/alliances-and-allies/USA?projection=globe`;
	const textured = () =>
		page.locator('.countries > a .map-shape').evaluateAll(
			(shapes) =>
				shapes.filter((shape) => {
					const isSeen = (shape.getAttribute('d') ?? '').length > 0;
					return isSeen && getComputedStyle(shape).fill.includes('#texture-');
				}).length,
		);
	await openGlobe(page, address);
	// As who is about to print does; what paper needs comes then.
	await page.keyboard.press('Control');
	await expect(page.locator('.sentences p')).not.toHaveCount(0);
	await expect(page.locator('pattern.texture')).not.toHaveCount(0);
	expect(await textured()).toBe(0);
	await page.emulateMedia({ forcedColors: 'active', reducedMotion: 'reduce' });
	expect(await textured()).toBeGreaterThan(25);
	expect(await axeViolations(page)).toEqual([]);
	await page.emulateMedia({ forcedColors: 'none', media: 'print' });
	expect(await textured()).toBeGreaterThan(25);
	const edge = page.locator('.world svg').first();
	await expect(edge).toBeVisible();
	await expect(page.getByRole('region', { name: 'Legend' })).toBeVisible();
	await expect(
		page.locator('button', { hasText: 'Turn east' }).or(page.locator('[aria-label="Turn east"]')),
	).toBeHidden();
	const file = (await page.pdf({ preferCSSPageSize: true })).toString('latin1');
	expect(file.match(/\/Type\s*\/Page\b/g)).toHaveLength(1);
});
