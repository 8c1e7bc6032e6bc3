import type { Contestant } from '../contestants.ts';
import { percentile } from '../report/statistics.ts';
import { during, isDrawn, rest, visit, type Bench } from './visit.ts';

/** Milliseconds within which a machine that can measure recolours the floor's 241 shapes. */
export const LIMIT = 60;

/** How often it is tried. */
const TRIES = 9;

/** How long recolouring all shapes of the floor takes here and now, in ms: the median of a few. */
export const measureSuitability = (bench: Bench, floor: Contestant): Promise<number> =>
	during(visit(bench, floor, 'fast'), async (opened) => {
		await isDrawn(opened);
		await rest(opened, 500);
		const times: number[] = [];
		for (let i = 0; i < TRIES; i++) {
			const fill = i % 2 ? '#002a65' : '#8b1530';
			times.push(await opened.page.evaluate((fill) => window.bench.recolour(fill), fill));
		}
		return percentile(times, 0.5);
	});

/** Why nothing is measured, and what to do about it. */
export const unsuitable = (time: number): string =>
	`Recolouring 241 SVG paths took ${Math.round(time)} ms here (the median of ${TRIES}); over ${LIMIT} ms the machine is too ` +
	'busy or too slow for figures that mean something. Close what else is at work and try again,\n' +
	'or pass --anyway: the output will say that it was measured so.';
