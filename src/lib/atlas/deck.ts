import type { View } from './view.ts';

/** One step of a talk: a view, and what is said with it. */
export interface DeckStep {
	view: View;
	/** Stands above the map; without it the map's own heading does. */
	title?: string | undefined;
	/** For the speaker alone. */
	note?: string | undefined;
}

/** A talk: steps in the order in which they are shown. */
export interface Deck {
	title: string;
	steps: DeckStep[];
}
