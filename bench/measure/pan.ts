import type { Contestant } from '../contestants.ts';
import type { Sample } from '../report/figures.ts';
import { percentile } from '../report/statistics.ts';
import { during, isDrawn, rest, visit, type Bench } from './visit.ts';

/** Turns of the wheel, in pixels, that bring the map about six times as near. */
const WHEEL = { turns: 8, by: -100 };

/** How long the pointer goes to and fro, and how long it takes for one time, in ms. */
const PANNING = { whole: 3000, turn: 1000 };

/** Pixels that the pointer goes before it turns. */
const REACH = 200;

/** How far apart frames are while the reader pans at full detail, in ms: all but the slowest 5 %. */
export const measurePan = (bench: Bench, contestant: Contestant): Promise<Sample> =>
	during(visit(bench, contestant, 'fast'), async (opened) => {
		const { page } = opened;
		await isDrawn(opened);
		await rest(opened, 1500);
		const [x, y, width, height] = await page.evaluate(() => window.bench.mapBox());
		const [midX, midY] = [x + width / 2, y + height / 2];
		await page.mouse.move(midX, midY);
		for (let i = 0; i < WHEEL.turns; i++) {
			await page.mouse.wheel(0, WHEEL.by);
			await rest(opened, 60);
		}
		await rest(opened, 3000);
		await page.mouse.down();
		await page.evaluate(() => window.bench.watchFrames());
		const begun = Date.now();
		for (let time = 0; time < PANNING.whole; time = Date.now() - begun) {
			const far = Math.sin((time / PANNING.turn) * 2 * Math.PI) * REACH;
			// Resolves once the page has taken it: a slow page is not overrun.
			await page.mouse.move(midX + far, midY + far / 3);
			await rest(opened, 16);
		}
		const intervals = await page.evaluate(() => window.bench.frameIntervals());
		await page.mouse.up();
		return { panFrame: percentile(intervals, 0.95) };
	});
