import type { DeckStep } from '#lib/deck/types.ts';
import type { CorpusDocument } from '#lib/corpus/types.ts';
import type { PresentPort } from './port.ts';

/** What steps need, fetched before they are shown: first this one, then its neighbours. */
export class Preparation {
	documents = $state.raw<CorpusDocument[]>([]);
	/** Whether everything for the first step was fetched, or failed. */
	ready = $state(false);
	/** Whether something that the step shows could not be fetched. */
	failed = $state(false);
	#shown: DeckStep | undefined;
	// eslint-disable-next-line svelte/prefer-svelte-reactivity -- nothing reacts to it
	readonly #done = new Set<DeckStep>();

	constructor(private readonly port: PresentPort) {}

	/** Never rejects: without a network the stage goes on with what it has. What failed is asked for again. */
	async fetch(steps: readonly DeckStep[], at: number): Promise<void> {
		this.#shown = steps[at];
		this.failed = false;
		for (const step of [steps[at], steps[at + 1], steps[at - 1]]) {
			if (!step || this.#done.has(step)) continue;
			this.#done.add(step);
			try {
				const fetched = await this.port.prepare(step);
				const news = fetched.filter((document) => !this.documents.includes(document));
				if (news.length > 0) this.documents = [...this.documents, ...news];
			} catch {
				this.#done.delete(step);
				if (step === this.#shown) this.failed = true;
			}
			this.ready = true;
		}
	}
}
