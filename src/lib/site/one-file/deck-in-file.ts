import type { Deck } from '#lib/deck/types.ts';

/** The id by which the file's addresses name its own deck, as they name the site's decks. */
export const OWN = 'this-file';

/** The deck that was written into the file; `null` where it has none, or one that cannot be read. */
export function deckInFile(): Deck | null {
	try {
		const text = document.getElementById('deck')?.textContent ?? 'null';
		const deck = JSON.parse(text) as Deck | null;
		const readable = deck?.steps.every((step) => typeof step.view.viewpoint === 'string');
		return readable && deck && deck.steps.length > 0 ? deck : null;
	} catch {
		return null;
	}
}
