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

/** Switches so many times, with a breath between; none where the contestant does not switch. */
export async function switches(opened: Visit, times: number): Promise<Switch[]> {
	const done: Switch[] = [];
	if (opened.contestant.switch === null) return done;
	for (let i = 1; i <= times; i++) {
		const switched = await switchOnce(opened, i);
		if (switched) done.push(switched);
		await rest(opened, 40);
	}
	return done;
}
