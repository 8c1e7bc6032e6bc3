import { fold, inSource, placesOf } from '#lib/search/folded.ts';
import type { Span } from '#lib/corpus/types.ts';

/** Where a text has what is typed, whatever its case, accents, quotation marks and hyphens. */
export function finderIn(text: string): (typed: string) => Span[] {
	const folded = fold(text);
	return (typed) =>
		placesOf(folded, fold(typed.trim()).text).map((place) => inSource(folded, place));
}
