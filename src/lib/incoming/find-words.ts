import { fold, inSource, placesOf } from '#lib/search/folded.ts';

/** The words of a text that a quote has, or why it has none. */
export type FoundWords = { exact: string; adjusted: boolean } | { refused: string };

/**
 * Looks for a quote in a text. Where it differs in case, accents, blanks or the kind of quotation mark, the text's own
 * words are taken.
 */
export function wordsFinder(text: string): (quote: string) => FoundWords {
	const folded = fold(text);
	return (quote) => {
		const asked = quote.trim();
		if (!asked) return { refused: 'there is no quote' };
		const places = placesOf(folded, fold(asked).text);
		if (places.length === 0) return { refused: 'the quote does not stand in the text' };
		const exact = text.split(asked).length - 1;
		if (exact === 1) return { exact: asked, adjusted: false };
		if (exact > 1 || places.length > 1)
			return {
				refused: `the quote stands in the text ${Math.max(exact, places.length)} times: give more of it`,
			};
		const { start, end } = inSource(folded, places[0]!);
		return { exact: text.slice(start, end), adjusted: true };
	};
}
