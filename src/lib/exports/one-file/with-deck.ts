import type { Deck } from '#lib/deck/types.ts';

/** Where the file holds its deck: an inert element, which no policy has to allow. */
const PLACE = /(<script type="application\/json" id="deck">)[^<]*(<\/script>)/;

/** How it ends, unless it came by half. */
const END = /<\/html>\s*$/;

/**
 * The one file with a deck in it, which it opens on.
 *
 * @param html the file as the build made it, or with another deck
 * @throws {Error} for a text that has no place for a deck, or ends before its time
 */
export function withDeck(html: string, deck: Deck): string {
	if (!PLACE.test(html)) throw new Error('This file has no place for a deck');
	if (!END.test(html)) throw new Error('This file is not whole');
	// Within an element of a page a `<` could end it, whatever JSON says.
	const json = JSON.stringify(deck).replace(
		/[<>&\u2028\u2029]/g,
		(character) => `\\u${character.charCodeAt(0).toString(16).padStart(4, '0')}`,
	);
	return html.replace(PLACE, (_, open: string, close: string) => open + json + close);
}
