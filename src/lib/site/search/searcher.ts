import { fetchTexts } from './fetch-texts.ts';
import { OnThread } from './on-thread.ts';
import type { Part } from '#lib/search/parts.ts';
import type { Reply, Request } from './search.worker.ts';
import workerUrl from './search.worker.ts?worker&url';
import type { Searcher } from '#lib/search/searcher.ts';
import type { Answer, Wanted } from '#lib/search/types.ts';
import { trusted } from '#lib/ui/trusted.ts';

/** Reads parts of the texts and looks through those that it has. */
interface Seeker {
	read(part: string): Promise<{ parts: number }>;
	ask(typed: string, wanted: Wanted): Promise<Answer | null>;
}

/** In a worker. @throws where the page may have none */
function inWorker(onlost: () => void): Seeker {
	const worker = new Worker(trusted.createScriptURL(workerUrl), { type: 'module' });
	const waiting = new Map<number, { answer: (said: never) => void; fail: (e: Error) => void }>();
	let last = 0;
	worker.onmessage = ({ data: { number, said } }: MessageEvent<Reply>) => {
		waiting.get(number)?.answer(said as never);
		waiting.delete(number);
	};
	worker.onerror = () => {
		onlost();
		for (const { fail } of waiting.values()) fail(new Error('The worker has stopped.'));
		waiting.clear();
	};
	const say = <T>(what: { part: string } | { typed: string; wanted: Wanted }) =>
		new Promise<T>((answer, fail) => {
			const request: Request = { number: last++, ...what };
			waiting.set(request.number, { answer, fail });
			worker.postMessage(request);
		});
	return {
		read: (part) => say({ part }),
		ask: (typed, wanted) => say({ typed, wanted }),
	};
}

function inPage(): Seeker {
	const page = new OnThread();
	return {
		async read(text) {
			const { parts, documents } = JSON.parse(text) as Part;
			await page.add(documents);
			return { parts };
		},
		ask: (typed, wanted) => page.ask(typed, wanted),
	};
}

/** The worker, or what stands in for it; with how many parts it has, and of how many. */
let seeker: Seeker | undefined;
let [read, parts] = [0, 0];
let fetching: Promise<void> | undefined;
const told = new Set<() => void>();

function start(): Seeker {
	const lost = () => {
		seeker = inPage();
		[read, fetching] = [0, undefined];
	};
	try {
		return inWorker(lost);
	} catch {
		return inPage();
	}
}

async function fetchAll(): Promise<void> {
	seeker ??= start();
	const first = seeker;
	try {
		await fetchTexts(read, async (part) => {
			const said = await seeker!.read(part);
			parts = said.parts;
			read++;
			for (const tell of told) tell();
			return said;
		});
	} catch (error) {
		fetching = undefined;
		// Where the worker was lost, the page does its work, from the beginning.
		if (seeker !== first) return fetchAll();
		throw error;
	}
}

/** Looks through the texts of the corpus, in a worker; where a page may have none, in the page. */
export const searcher: Searcher = {
	async fetch(onmore) {
		if (read > 0 && read === parts) return;
		told.add(onmore);
		try {
			await (fetching ??= fetchAll());
		} finally {
			told.delete(onmore);
		}
	},
	get share() {
		return parts === 0 ? 0 : read / parts;
	},
	ask: async (typed, wanted) => (await seeker?.ask(typed, wanted).catch(() => null)) ?? null,
};
