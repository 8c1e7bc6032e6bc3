import type { Answer, Wanted } from './types.ts';

/** Looks through texts that come in parts. The site provides it. */
export interface Searcher {
	/**
	 * Fetches what is not there.
	 *
	 * @param onmore is told when more has come
	 * @throws where a part could not be fetched; what has come is looked through all the same
	 */
	fetch(onmore: () => void): Promise<void>;
	/** What share of the texts is there, from 0 to 1. */
	readonly share: number;
	/** Looks through what is there; `null` where something else was asked meanwhile. */
	ask(typed: string, wanted: Wanted): Promise<Answer | null>;
}
