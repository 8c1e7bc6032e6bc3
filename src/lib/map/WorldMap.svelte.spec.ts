import { describe, expect, test } from 'vitest';
import { commands, page, userEvent } from 'vitest/browser';
import type { Point } from '#lib/geo/types.ts';
import { lookup } from '#lib/site/tables.ts';
import { showMap, sight, stateLinks, world } from '#test/map.ts';

const HOME = 'ummah-pivot/RUS';

/** The middle of Africa, in map units: sea and panels are far. */
const PLACE: Point = [530, 200];

const scale = async () => (await sight()).scale;
const button = (name: string) => page.getByRole('button', { name, exact: true });

async function wheel(by: number) {
	const [x, y] = (await sight()).toScreen(PLACE).map(Math.round) as Point;
	await commands.mouse({ to: [x, y] }, { wheel: by });
}

describe('the camera', () => {
	test('the wheel zooms and keeps what lies under the pointer', async () => {
		await showMap(HOME);
		// Once near, so that nothing beside the map appears or goes any more.
		await wheel(-300);
		const before = await sight();
		const [x, y] = before.toScreen(PLACE).map(Math.round) as Point;
		const [left, top] = before.toScreen([0, 0]);
		const under: Point = [(x - left) / before.scale, (y - top) / before.scale];
		await commands.mouse({ to: [x, y] }, { wheel: -200 });
		await expect.poll(scale).toBeGreaterThan(before.scale * 1.2);
		const [x1, y1] = (await sight()).toScreen(under);
		expect(Math.hypot(x1 - x, y1 - y)).toBeLessThan(1);
	});

	test('a drag moves the map with the pointer and selects nothing', async () => {
		const { asked } = await showMap(HOME);
		await wheel(-300);
		const [x, y] = (await sight()).toScreen(PLACE);
		await commands.mouse({ to: [x, y] }, 'down', { to: [x - 60, y + 40], steps: 6 }, 'up');
		const [x1, y1] = (await sight()).toScreen(PLACE);
		expect([Math.round(x1 - x), Math.round(y1 - y)]).toEqual([-60, 40]);
		expect(asked.selected).toEqual([]);
	});

	test.for([
		{ by: 'buttons', act: (what: string) => button(what).click() },
		{
			by: 'keys',
			act: (what: string) =>
				userEvent.keyboard({ 'Zoom in': '+', 'Zoom out': '-', 'Whole map': '0' }[what]!),
		},
	])('the $by zoom in, out and back', async ({ by, act }) => {
		await showMap(HOME);
		const whole = await scale();
		if (by === 'keys') document.querySelector<SVGAElement>('[data-state][tabindex="0"]')!.focus();
		await act('Zoom in');
		const once = await scale();
		expect(once).toBeGreaterThan(whole * 1.3);
		await act('Zoom in');
		expect(await scale()).toBeGreaterThan(once * 1.3);
		await act('Zoom out');
		expect(await scale()).toBeCloseTo(once, 2);
		await act('Whole map');
		expect(await scale()).toBeCloseTo(whole, 2);
	});

	test('two fingers zoom, one moves', async () => {
		const { asked } = await showMap(HOME);
		const before = await sight();
		const [x, y] = before.toScreen(PLACE).map(Math.round) as Point;
		const apart = (reach: number): Point[] => [
			[x - reach, y],
			[x + reach, y],
		];
		await commands.fingers(...[40, 60, 80, 120].map(apart));
		await expect.poll(scale).toBeGreaterThan(before.scale * 2);
		const near = (await sight()).toScreen(PLACE);

		await commands.fingers([[x, y]], [[x + 20, y]], [[x + 40, y]], [[x + 60, y]]);
		await expect
			.poll(async () => Math.round((await sight()).toScreen(PLACE)[0] - near[0]))
			.toBe(60);
		expect(asked.selected).toEqual([]);
	});
});

describe('the drawing', () => {
	test('is the full one beyond 3 pixels a unit, and the light one again from afar', async () => {
		const { asked } = await showMap(HOME);
		await expect.element(world()).toHaveAttribute('data-drawing', 'world');
		await wheel(-Math.log(2.8 / (await scale())) / 0.0022);
		await expect.poll(scale).toBeCloseTo(2.8, 1);
		expect(asked.drawings).toEqual(['world']);

		await wheel(-100);
		await expect.element(world()).toHaveAttribute('data-drawing', 'full');
		expect(asked.drawings).toEqual(['world', 'full']);
		expect(stateLinks()).toHaveLength(198);

		await button('Whole map').click();
		await expect.element(world()).toHaveAttribute('data-drawing', 'world');
		expect(stateLinks()).toHaveLength(198);
	});

	test('of a region is its own until the reader leaves it', async () => {
		const { id, focus, membersByGeography } = lookup.region('gulf')!;
		const { asked } = await showMap(HOME, { region: id });
		await expect.element(world()).toHaveAttribute('data-drawing', id);
		expect(asked.drawings).toEqual([id]);
		const drawn = stateLinks().map((link) => link.dataset['state']);
		expect(drawn).toEqual(expect.arrayContaining([...focus, ...membersByGeography]));
		await button('Whole map').click();
		await expect.element(world()).toHaveAttribute('data-drawing', 'world');
		expect(asked.drawings).toEqual([id, 'world']);
		expect(stateLinks()).toHaveLength(198);
	});
});
