import { LIMITS } from './limits.ts';
import type { Deck, DeckStep } from './types.ts';

export const EMPTY: Deck = { title: 'Untitled talk', steps: [] };

/*
 * What can be done to a deck. Each gives a new deck and leaves the old one as it was; what is out of
 * bounds gives the same deck.
 */

export const rename = (deck: Deck, title: string): Deck => ({
	...deck,
	title: title.slice(0, LIMITS.title),
});

/** Adds a step behind another one, or at the end. */
export function insert(deck: Deck, step: DeckStep, at = deck.steps.length): Deck {
	if (deck.steps.length >= LIMITS.steps) return deck;
	return { ...deck, steps: deck.steps.toSpliced(at, 0, step) };
}

/** Duplicates a step, directly after it. */
export function duplicate(deck: Deck, index: number): Deck {
	const step = deck.steps[index];
	return step ? insert(deck, { ...step, view: { ...step.view } }, index + 1) : deck;
}

export function remove(deck: Deck, index: number): Deck {
	return deck.steps[index] ? { ...deck, steps: deck.steps.toSpliced(index, 1) } : deck;
}

/** Takes a step out and puts it where `to` is in what remains. */
export function move(deck: Deck, from: number, to: number): Deck {
	const step = deck.steps[from];
	const target = Math.min(deck.steps.length - 1, Math.max(0, to));
	if (!step || target === from) return deck;
	return { ...deck, steps: deck.steps.toSpliced(from, 1).toSpliced(target, 0, step) };
}

/** Changes the title or note of a step; an empty one is removed. */
export function edit(
	deck: Deck,
	index: number,
	change: Partial<Pick<DeckStep, 'title' | 'note' | 'quote'>>,
): Deck {
	const step = deck.steps[index];
	if (!step) return deck;
	const { title, note, quote, ...rest } = { ...step, ...change };
	const next: DeckStep = {
		...rest,
		...(title ? { title: title.slice(0, LIMITS.title) } : {}),
		...(note ? { note: note.slice(0, LIMITS.note) } : {}),
		...(quote ? { quote } : {}),
	};
	return { ...deck, steps: deck.steps.with(index, next) };
}
