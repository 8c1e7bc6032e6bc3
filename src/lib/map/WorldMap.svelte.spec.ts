import { describe, expect, test } from 'vitest';
import { commands, page, userEvent } from 'vitest/browser';
import type { Point } from '#lib/geo/types.ts';
import { fetchDrawing, fetchGlobe } from '#lib/site/data/drawings.ts';
import { lookup } from '#lib/site/data/tables.ts';
import { showMap, screenProjection, stateLinks, world } from '#test/map.ts';

const HOME = 'ummah-pivot/RUS';

/** The middle of Africa, in map units: sea and panels are far. */
const PLACE: Point = [530, 200];

const scale = async () => (await screenProjection()).scale;
const button = (name: string) => page.getByRole('button', { name, exact: true });

async function wheel(by: number) {
	const [x, y] = (await screenProjection()).toScreen(PLACE).map(Math.round) as Point;
	await commands.mouse({ to: [x, y] }, { wheel: by });
}

describe('the camera', () => {
	test('the wheel zooms and keeps what lies under the pointer', async () => {
		await showMap(HOME);
		// Once near, so that nothing beside the map appears or goes any more.
		await wheel(-300);
		const before = await screenProjection();
		const [x, y] = before.toScreen(PLACE).map(Math.round) as Point;
		const [left, top] = before.toScreen([0, 0]);
		const under: Point = [(x - left) / before.scale, (y - top) / before.scale];
		await commands.mouse({ to: [x, y] }, { wheel: -200 });
		await expect.poll(scale).toBeGreaterThan(before.scale * 1.2);
		const [x1, y1] = (await screenProjection()).toScreen(under);
		expect(Math.hypot(x1 - x, y1 - y)).toBeLessThan(1);
	});

	test('a drag moves the map with the pointer and selects nothing', async () => {
		const { asked } = await showMap(HOME);
		await wheel(-300);
		const [x, y] = (await screenProjection()).toScreen(PLACE);
		await commands.mouse({ to: [x, y] }, 'down', { to: [x - 60, y + 40], steps: 6 }, 'up');
		const [x1, y1] = (await screenProjection()).toScreen(PLACE);
		expect([Math.round(x1 - x), Math.round(y1 - y)]).toEqual([-60, 40]);
		expect(asked.selected).toEqual([]);
	});

	test('a drag that leaves the map at once goes on beside it, and ends where it is let go', async () => {
		const { asked } = await showMap(HOME);
		await wheel(-300);
		const bar = document.createElement('div');
		bar.style.cssText = 'position: fixed; z-index: 9; inset: 0 auto 0 0; width: 200px';
		document.querySelector('main')!.append(bar);
		const [x, y] = (await screenProjection()).toScreen(PLACE);
		// In one movement: the map itself hears nothing of it.
		await commands.mouse({ to: [210, 300] }, 'down', { to: [100, 200] }, 'up');
		const moved = (await screenProjection()).toScreen(PLACE);
		expect([moved[0] - x, moved[1] - y].map(Math.round)).toEqual([-110, -100]);
		await commands.mouse({ to: [400, 400], steps: 4 });
		expect((await screenProjection()).toScreen(PLACE), 'without a button').toEqual(moved);
		expect(asked.selected).toEqual([]);
		bar.remove();
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
		const before = await screenProjection();
		const [x, y] = before.toScreen(PLACE).map(Math.round) as Point;
		const apart = (reach: number): Point[] => [
			[x - reach, y],
			[x + reach, y],
		];
		await commands.fingers(...[40, 60, 80, 120].map(apart));
		await expect.poll(scale).toBeGreaterThan(before.scale * 2);
		const near = (await screenProjection()).toScreen(PLACE);

		await commands.fingers([[x, y]], [[x + 20, y]], [[x + 40, y]], [[x + 60, y]]);
		await expect
			.poll(async () => Math.round((await screenProjection()).toScreen(PLACE)[0] - near[0]))
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

	test('that the server did not give is asked for again after the next movement', async () => {
		let away = true;
		const full = () => (away ? Promise.reject(new Error('503')) : fetchDrawing('full'));
		const { asked } = await showMap(HOME, {
			port: { full: () => (asked.drawings.push('full'), full()) },
		});
		await wheel(-1000);
		await expect.poll(() => asked.drawings).toEqual(['world', 'full']);
		await expect.element(world()).toHaveAttribute('data-drawing', 'world');
		away = false;
		await wheel(-50);
		await expect.element(world()).toHaveAttribute('data-drawing', 'full');
		expect(asked.drawings).toEqual(['world', 'full', 'full']);
	});

	test('of the globe, too', async () => {
		let away = true;
		let times = 0;
		await showMap(HOME, {
			view: { projection: 'globe' },
			port: {
				globe: () => (times++, away ? Promise.reject(new Error('503')) : fetchGlobe()),
			},
		});
		await expect.element(world()).toHaveAttribute('data-projection', 'globe');
		const detail = () =>
			[...document.querySelectorAll('.countries .map-shape')]
				.map((shape) => shape.getAttribute('d')!.length)
				.reduce((sum, length) => sum + length, 0);
		const middle: Point = [683, 384];
		await commands.mouse({ to: middle }, { wheel: -1000 });
		await expect.poll(() => times).toBe(1);
		const light = detail();
		away = false;
		// A turn, as small as it may be.
		await commands.mouse('down', { to: [691, 384], steps: 4 }, 'up');
		await expect.poll(detail, { message: 'in full detail' }).toBeGreaterThan(2 * light);
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
