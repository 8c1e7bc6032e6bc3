import type { Switch } from '../in-page/types.ts';
import { rest, type Visit } from './visit.ts';

/** The site's viewpoints, which all pages show. */
const VIEWS = 16;

/** Shows the next viewpoint, the way the contestant does it. */
export async function switchOnce({ page, contestant }: Visit, nth: number): Promise<Switch | null> {
	if (contestant.switch === 'call') {
		return page.evaluate((view) => window.bench.switchTo(view), nth % VIEWS);
	}
	await page.evaluate(() => window.bench.expectKey());
	await page.keyboard.press('.');
	return page.evaluate(() => {
		const late = new Promise<null>((resolve) => setTimeout(() => resolve(null), 10_000));
		return Promise.race([window.bench.keySwitched, late]);
	});
}

/** In ms; what is slow does not need many to be measured. */
const PATIENCE = 10_000;

/**
 * Switches so many times, with a breath between, or fewer where that takes too long; not at all where the
 * contestant does not switch.
 */
export async function switches(opened: Visit, times: number): Promise<Switch[]> {
	const done: Switch[] = [];
	if (opened.contestant.switch === null) return done;
	const end = Date.now() + PATIENCE;
	for (let i = 1; i <= times && Date.now() < end; i++) {
		const switched = await switchOnce(opened, i);
		if (switched) done.push(switched);
		await rest(opened, 40);
	}
	return done;
}
