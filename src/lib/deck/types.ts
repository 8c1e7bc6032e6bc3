import type { View } from '#lib/view/view.ts';

/** One step of a talk: a view, and what is said with it. */
export interface DeckStep {
	view: View;
	/** Stands above the map; without it the map's own heading does. */
	title?: string | undefined;
	/** For the speaker alone. */
	note?: string | undefined;
	/**
	 * The words that stand beside the map, by id and never retyped: a relation's id for its first
	 * quote, `<relation>/2` for its second. Without it, or where there is none, those that give the view's country its category.
	 */
	quote?: string | undefined;
}

/** A talk: steps in the order in which they are shown. */
export interface Deck {
	title: string;
	steps: DeckStep[];
}
