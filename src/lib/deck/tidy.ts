import type { Deck, DeckStep } from './types.ts';
import { tidyView } from '#lib/view/tidy.ts';

/**
 * A deck without the fields that say nothing: `null`, switches that are off, empty titles and notes. What this
 * version does not know is left as it is.
 */
export function tidy(deck: Deck): Deck {
	return { ...deck, steps: deck.steps.map(tidyStep) };
}

const tidyStep = ({ view, title, note, quote, ...rest }: DeckStep): DeckStep => ({
	view: tidyView(view),
	...(title ? { title } : {}),
	...(note ? { note } : {}),
	...(quote ? { quote } : {}),
	...rest,
});
