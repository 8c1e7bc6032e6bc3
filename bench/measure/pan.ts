import type { Contestant } from '../contestants.ts';
import type { Sample } from '../report/figures.ts';
import { percentile } from '../report/statistics.ts';
import { during, isDrawn, rest, visit, type Bench } from './visit.ts';

/** Turns of the wheel, in pixels, that bring the map about six times as near. */
const WHEEL = { turns: 8, by: -100 };

/** Steps of the pointer, one a frame: two seconds to and fro. */
const STEPS = 120;

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
		for (let i = 1; i <= STEPS; i++) {
			const turn = (i / STEPS) * 4 * Math.PI;
			await page.mouse.move(midX + Math.sin(turn) * REACH, midY + (Math.sin(turn) * REACH) / 3);
			await rest(opened, 16);
		}
		const intervals = await page.evaluate(() => window.bench.frameIntervals());
		await page.mouse.up();
		return { panFrame: percentile(intervals, 0.95) };
	});
