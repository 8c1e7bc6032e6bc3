import type { Deck } from './types.ts';

/** A deck with its undo and redo. */
export interface History {
	deck: Deck;
	past: { deck: Deck; what: string }[];
	future: { deck: Deck; what: string }[];
}

/** The number of changes that can be undone. */
const DEPTH = 100;

export const begin = (deck: Deck): History => ({ deck, past: [], future: [] });

/**
 * A change. Changes with the same words directly after each other are one: a title is typed in many.
 *
 * @param what in words, as it is announced: "deleting “Libya”"
 * @param typed whether it goes on where the last one of these words stopped
 */
export function change(history: History, deck: Deck, what: string, typed = false): History {
	if (deck === history.deck) return history;
	const goesOn = typed && history.past.at(-1)?.what === what && history.future.length === 0;
	const past = goesOn ? history.past : [...history.past, { deck: history.deck, what }];
	return { deck, past: past.slice(-DEPTH), future: [] };
}

export function undo(history: History): History {
	const last = history.past.at(-1);
	if (!last) return history;
	return {
		deck: last.deck,
		past: history.past.slice(0, -1),
		future: [{ deck: history.deck, what: last.what }, ...history.future],
	};
}

export function redo(history: History): History {
	const [next, ...future] = history.future;
	if (!next) return history;
	return {
		deck: next.deck,
		past: [...history.past, { deck: history.deck, what: next.what }],
		future,
	};
}
