import type { Contestant } from '../contestants.ts';
import type { Sample } from '../report/figures.ts';
import { during, isDrawn, rest, visit, type Bench } from './visit.ts';

const REGION = 'south-asia';

/** From the click on a region's name until the text's own words about it are painted, in ms. */
export const measureRegion = (bench: Bench, contestant: Contestant): Promise<Sample> =>
	during(visit(bench, contestant, 'fast'), async (opened) => {
		const { page } = opened;
		await isDrawn(opened);
		// The panel comes when the pointer first enters the map: a reader's has been there for a while.
		await page.mouse.move(640, 600);
		await rest(opened, 2000);
		const point = await page.evaluate(
			(selector) => window.bench.pointOn(selector),
			`[data-region-name="${REGION}"]`,
		);
		if (!point) return {};
		await page.evaluate(() => window.bench.expectWords('#panel .region section'));
		await page.mouse.click(...point);
		const readable = await page.evaluate(() => {
			const late = new Promise<null>((resolve) => setTimeout(() => resolve(null), 20_000));
			return Promise.race([window.bench.readable, late]);
		});
		return readable === null ? {} : { region: readable };
	});
