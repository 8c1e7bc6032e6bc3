import { Texts } from '#lib/search/texts.ts';
import type { Answer, SearchedDocument, Wanted } from '#lib/search/types.ts';

/** Half of what a frame takes. */
const SLICE = 8;

const turn = () => new Promise((resolve) => setTimeout(resolve));

/** Looks through the texts on the page's own thread, in slices: where there is no worker. */
export class OnThread {
	readonly #texts = new Texts();
	readonly #slice: number;
	#since = 0;
	#asked = 0;

	/** @param slice after so many milliseconds the page has its turn */
	constructor(slice = SLICE) {
		this.#slice = slice;
	}

	async add(documents: readonly SearchedDocument[]): Promise<void> {
		for (const document of documents) {
			await this.#rest();
			this.#texts.add(document);
		}
	}

	/** @returns `null` where something else was asked meanwhile */
	async ask(typed: string, wanted: Wanted): Promise<Answer | null> {
		const number = ++this.#asked;
		const answers = this.#texts.answers(typed, wanted);
		for (;;) {
			const { done, value } = answers.next();
			if (done) return value;
			await this.#rest();
			if (number !== this.#asked) return null;
		}
	}

	async #rest(): Promise<void> {
		if (performance.now() - this.#since < this.#slice) return;
		await turn();
		this.#since = performance.now();
	}
}
