import type { Span } from '#lib/corpus/types.ts';

/** What stands directly before and after a stretch of text. */
export interface Context {
	prefix: string;
	suffix: string;
}

/** Characters on each side: what the annotation client Hypothesis records, and enough to read. */
const USUAL = 32;

/**
 * As much of what surrounds a stretch of text as makes it findable: prefix, words and suffix occur
 * together once in the text. At least 32 characters on each side, fewer only at the text's ends.
 *
 * @param span UTF-16 offsets into the text
 */
export function contextOf(text: string, { start, end }: Span): Context {
	for (let length = USUAL; ; length *= 2) {
		const from = wholeCharacter(text, Math.max(0, start - length));
		const to = wholeCharacter(text, Math.min(text.length, end + length));
		const found = text.slice(from, to);
		// The whole text occurs once in itself.
		if (text.indexOf(found) === text.lastIndexOf(found))
			return { prefix: text.slice(from, start), suffix: text.slice(end, to) };
	}
}

/** The offset itself, or the one before it where it would cut a character of two UTF-16 units. */
function wholeCharacter(text: string, offset: number): number {
	const cuts = offset > 0 && (text.codePointAt(offset - 1) ?? 0) > 0xffff;
	return cuts ? offset - 1 : offset;
}
