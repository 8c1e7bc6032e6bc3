import { addressOf, HOME } from './support/corpus.ts';
import { expect, test } from './support/guard.ts';
import { isReady } from './support/map.ts';

/** Loads a page whose faces come when they are let through. */
test('on a first visit the page’s own faces come, and move nothing', async ({ page }) => {
	let letThrough = () => {};
	const free = new Promise<void>((resolve) => (letThrough = resolve));
	await page.route('**/first-*.woff2', async (route) => {
		await free;
		await route.continue();
	});
	await page.addInitScript(() => {
		const shifts: number[] = [];
		Object.assign(window, { shifts });
		new PerformanceObserver((list) => {
			for (const entry of list.getEntries())
				shifts.push((entry as PerformanceEntry & { value: number }).value);
		}).observe({ type: 'layout-shift', buffered: true });
	});
	await page.goto(addressOf(HOME), { waitUntil: 'commit' });
	await isReady(page);
	const isMeasured = () =>
		page.evaluate(() =>
			Promise.all(
				['Liberation Serif', 'Liberation Sans'].map((face) =>
					new FontFace('probe', `local('${face}')`).load(),
				),
			).then(
				() => true,
				() => false,
			),
		);
	const places = () =>
		page.evaluate(() =>
			['.bar', '.chooser', '.foot', '.world'].map((part) => {
				const { left, top, width, height } = document.querySelector(part)!.getBoundingClientRect();
				return [part, left, top, width, height];
			}),
		);
	const before = await places();
	const faces = () =>
		page.evaluate(() =>
			[...document.fonts].filter((face) => face.status === 'loaded').map((face) => face.family),
		);
	expect((await faces()).filter((family) => !family.includes('like'))).toEqual([]);
	letThrough();
	await expect.poll(faces).toEqual(expect.arrayContaining(['Newsreader', 'Public Sans']));
	await page.evaluate(() => document.fonts.ready);
	test.skip(!(await isMeasured()), 'The faces that stand in are measured against Liberation’s.');
	expect(await places()).toEqual(before);
	const shifts = await page.evaluate(() => (window as unknown as { shifts: number[] }).shifts);
	expect(shifts.reduce((sum, shift) => sum + shift, 0)).toBeLessThan(0.01);
});
