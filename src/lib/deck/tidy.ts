import type { Deck, DeckStep } from './types.ts';

/**
 * A deck without the fields that say nothing: `null`, switches that are off, empty titles and notes. What this
 * version does not know is left as it is.
 */
export function tidy(deck: Deck): Deck {
	return { ...deck, steps: deck.steps.map(tidyStep) };
}

function tidyStep(step: DeckStep): DeckStep {
	const { view, title, note, quote, ...rest } = step;
	const { viewpoint, region, country, byName, history, patterns, projection, look, ...later } =
		view;
	return {
		view: {
			viewpoint,
			...(region ? { region } : {}),
			...(country ? { country } : {}),
			...(byName ? { byName } : {}),
			...(history ? { history } : {}),
			...(patterns ? { patterns } : {}),
			...(projection === 'globe' ? { projection } : {}),
			...(look ? { look } : {}),
			...later,
		},
		...(title ? { title } : {}),
		...(note ? { note } : {}),
		...(quote ? { quote } : {}),
		...rest,
	};
}
