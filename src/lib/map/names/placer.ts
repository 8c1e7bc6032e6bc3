import type { Placement } from './placed.ts';
import type { Answer, Question } from './placer.worker.ts';
import workerUrl from './placer.worker.ts?worker&url';
import { lazy } from '#lib/ui/lazy.ts';
import { trusted } from '#lib/ui/trusted.ts';

type Names = Answer['names'];

const fetchPlaced = lazy(() => import('./placed.ts'));

/** `null`: this page may have no worker. */
let worker: Worker | null | undefined;
let asked = 0;
const waiting = new Map<
	number,
	{ placement: Placement; answer: (names: Promise<Names> | Names) => void }
>();

/**
 * Places names beside the page's own thread, which must not stand still meanwhile: it takes tens of milliseconds. Where
 * a page may have no worker (a frame without an origin), in the page.
 *
 * @throws if there is no worker and what places names cannot be fetched
 */
export function placedAside(placement: Placement): Promise<Names> {
	worker ??= worker === null ? null : start();
	const to = worker;
	if (!to) return here(placement);
	return new Promise((answer) => {
		const question: Question = { number: asked++, placement };
		waiting.set(question.number, { placement, answer });
		to.postMessage(question);
	});
}

const here = async (placement: Placement): Promise<Names> =>
	(await fetchPlaced()).placed(placement);

function start(): Worker | null {
	try {
		const started = new Worker(trusted.createScriptURL(workerUrl), { type: 'module' });
		started.onmessage = ({ data: { number, names } }: MessageEvent<Answer>) => {
			waiting.get(number)?.answer(names);
			waiting.delete(number);
		};
		started.onerror = () => {
			worker = null;
			for (const { placement, answer } of waiting.values()) answer(here(placement));
			waiting.clear();
		};
		return started;
	} catch {
		return null;
	}
}
