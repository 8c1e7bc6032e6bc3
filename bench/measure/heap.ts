import type { Contestant } from '../contestants.ts';
import type { Sample } from '../report/figures.ts';
import { switchOnce } from './switch.ts';
import { during, isDrawn, rest, visit, type Bench, type Visit } from './visit.ts';

/** What scripts hold on the main thread after garbage was collected, in megabytes. */
export async function heapOf({ cdp }: Visit): Promise<number> {
	// What one collection frees may be what kept something else.
	for (let i = 0; i < 2; i++) await cdp.send('HeapProfiler.collectGarbage');
	const { usedSize } = await cdp.send('Runtime.getHeapUsage');
	return usedSize / 1e6;
}

/** How long switching may go on on one page, in ms for each switch asked for, and at least. */
const PATIENCE = { each: 150, least: 60_000 };

/**
 * The heap after 20, 200 and, where that many are asked for, more switches. What is too slow for so many is
 * left out.
 */
export const measureHeap = (bench: Bench, contestant: Contestant, most: number): Promise<Sample> =>
	during(visit(bench, contestant, 'fast'), async (opened) => {
		await isDrawn(opened);
		await rest(opened, 1500);
		const end = Date.now() + Math.max(PATIENCE.least, most * PATIENCE.each);
		const sample: Sample = {};
		for (let i = 1; i <= most && Date.now() < end; i++) {
			await switchOnce(opened, i);
			if (i === 20) sample.heap20 = await heapOf(opened);
			if (i === 200) sample.heap200 = await heapOf(opened);
			if (i === most && i > 200) sample.heapMost = await heapOf(opened);
		}
		return sample;
	});
