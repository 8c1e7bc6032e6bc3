import type { RawQuote } from '#lib/corpus/schema/relation.ts';
import type { Span } from '#lib/corpus/types.ts';

/** Every place at which the quote's words stand, without regard to its prefix and suffix. */
export function occurrences(text: string, exact: string): Span[] {
	const found: Span[] = [];
	for (let at = text.indexOf(exact); at !== -1; at = text.indexOf(exact, at + 1)) {
		found.push({ start: at, end: at + exact.length });
	}
	return found;
}

/** Every place at which the words stand between the quote's prefix and suffix. */
export function quotePlaces(text: string, { exact, prefix = '', suffix = '' }: RawQuote): Span[] {
	return occurrences(text, exact).filter(
		({ start, end }) => text.slice(0, start).endsWith(prefix) && text.startsWith(suffix, end),
	);
}
