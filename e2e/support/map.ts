import type { Frame, Page } from '@playwright/test';
import { expect } from './guard.ts';
import type { Point } from '#lib/geo/types.ts';
import { findPoint, type Wanted } from '#test/find-point.ts';

export type { Wanted };

type Target = Page | Frame;

/** Goes to an address whose page has a map, and waits until the script has taken it over. */
export async function openMap(page: Page, address: string): Promise<void> {
	await page.goto(address);
	await isReady(page);
}

/** Waits until the script has taken over the map that stands in the page, and its names stand where they will. */
export async function isReady(target: Target): Promise<void> {
	await expect(target.locator('.world.ready')).toBeVisible();
	await expect(target.locator('.world .served')).toHaveCount(0);
}

/** Waits for frames: by the second one everything has been measured and drawn that the first one shows. */
export async function framesPass(target: Target): Promise<void> {
	await target.evaluate(
		() => new Promise((done) => requestAnimationFrame(() => requestAnimationFrame(done))),
	);
}

/** Gives the window another size, and waits until the map has measured it. */
export async function resize(page: Page, size: { width: number; height: number }): Promise<void> {
	await page.setViewportSize(size);
	await page.waitForFunction(({ width }) => innerWidth === width, size);
	await framesPass(page);
}

/** The camera as the screen shows it: from map units to pixels of the window. */
export interface ScreenProjection {
	/** Screen pixels in one map unit. */
	scale: number;
	toScreen(point: Point): Point;
}

/** Where the camera is, once the frames that a movement takes to be laid out have passed. */
export async function screenProjectionOf(target: Target): Promise<ScreenProjection> {
	await framesPass(target);
	const { a, d, e, f } = await target.locator('.world .camera').evaluate((camera: SVGGElement) => {
		const matrix = camera.getScreenCTM()!;
		return { a: matrix.a, d: matrix.d, e: matrix.e, f: matrix.f };
	});
	return { scale: a, toScreen: ([x, y]) => [x * a + e, y * d + f] };
}

/** The viewpoint whose colours the map shows. */
export async function showsViewpoint(target: Target, id: string): Promise<void> {
	await expect(target.locator('.world')).toHaveAttribute('data-viewpoint', id);
}

/** Waits until the map shows a drawing: `world`, `full` or a region's id. */
export async function showsDrawing(target: Target, id: string): Promise<void> {
	await expect(target.locator('.world')).toHaveAttribute('data-drawing', id);
}

/**
 * A point of the window at which an element of the map is on top, once camera and names stand still: the
 * same point before and after two frames.
 *
 * @throws where there is none
 */
export async function pointOn(target: Target, wanted: Wanted): Promise<Point> {
	let last: Point | null = null;
	const stands = async () => {
		const before = last;
		await framesPass(target);
		last = await target.evaluate(findPoint, wanted);
		return last !== null && String(last) === String(before);
	};
	await expect.poll(stands, `a point of the window with “${wanted.on}” on top`).toBe(true);
	return last!;
}

/**
 * Shows fills alone from now on. Links lead to addresses without the query that asks for it, and the class
 * is written anew when the page has gone there, which is a moment after the map has the colours.
 */
export async function showFillsOnly(page: Page): Promise<void> {
	await page.locator('.world').evaluate((world) => {
		const keep = () => world.classList.contains('fills-only') || world.classList.add('fills-only');
		new MutationObserver(keep).observe(world, { attributeFilter: ['class'] });
		keep();
	});
}
