import { bytesByKind, ofWorker } from '../site/kinds.ts';
import type { Sample } from '../report/figures.ts';
import { heapOf } from './heap.ts';
import { switches } from './switch.ts';
import { during, isDrawn, visit, type Bench, type Link, type Visit } from './visit.ts';
import type { Contestant } from '../contestants.ts';

/**
 * A cold load and what follows it: bytes, times, work of the main thread, heap, switches.
 *
 * @param settle how long after load event and first map work still counts, in ms
 * @param times how many switches
 */
export const measureLoad = (
	bench: Bench,
	contestant: Contestant,
	link: Link,
	{ settle, times }: { settle: number; times: number },
): Promise<Sample> =>
	during(visit(bench, contestant, link), async (opened) => {
		await isDrawn(opened);
		await untilSettled(opened, settle);
		const work = await mainThreadTime(opened);
		const seen = await opened.page.evaluate(() => ({
			drawn: window.bench.drawnAt ?? 0,
			contentful: window.bench.firstContentfulPaint,
			tasks: window.bench.longTasks.map(([, duration]) => duration),
		}));
		const answers = opened.answers();
		const kinds = bytesByKind(answers);
		const worker = ofWorker(answers, await opened.start());
		const heap = await heapOf(opened);
		const switched = await switches(opened, times);
		const sum = (values: number[]) => values.reduce((total, value) => total + value, 0);
		return {
			...kinds,
			bytes: sum(Object.values(kinds)),
			requests: answers.filter((answer) => !answer.ofWorker).length,
			...(seen.contentful !== null && { contentful: seen.contentful }),
			drawn: seen.drawn,
			blocking: sum(seen.tasks.map((duration) => duration - 50)),
			longest: Math.max(0, ...seen.tasks),
			work,
			heap,
			switch: switched.map(({ painted }) => painted),
			switchScript: switched.map(({ script }) => script),
			workerBytes: worker.bytes,
			workerRequests: worker.requests,
			...(worker.begins !== null && { workerBegins: worker.begins }),
		};
	});

/** Waits until so long after the load event and the first map, whichever came last. */
async function untilSettled({ page }: Visit, settle: number): Promise<void> {
	await page.waitForFunction(
		(settle) => {
			const [navigation] = performance.getEntriesByType('navigation');
			const { loadEventEnd } = navigation as PerformanceNavigationTiming;
			if (loadEventEnd === 0) return false;
			return performance.now() > Math.max(loadEventEnd, window.bench.drawnAt ?? 0) + settle;
		},
		settle,
		{ polling: 100 },
	);
}

/** What the main thread has worked since the navigation, in milliseconds. */
async function mainThreadTime({ cdp }: Visit): Promise<number> {
	const { metrics } = await cdp.send('Performance.getMetrics');
	return (metrics.find(({ name }) => name === 'TaskDuration')?.value ?? 0) * 1000;
}
