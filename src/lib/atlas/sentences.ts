import type { Span } from '#lib/corpus/types.ts';

/**
 * The sentences of a text, by Unicode's rules (UAX 29), with two corrections: a line break always
 * ends a sentence, and an abbreviation such as "U.S." does not.
 */
export function sentencesOf(text: string): Span[] {
	const segmenter = new Intl.Segmenter('en', { granularity: 'sentence' });
	const spans: Span[] = [];
	for (const { index, segment } of segmenter.segment(text)) {
		const last = spans.at(-1);
		const continues = last && endsInAbbreviation(text.slice(last.start, last.end));
		if (last && continues) last.end = index + segment.length;
		else spans.push({ start: index, end: index + segment.length });
	}
	return spans.map((span) => trimmed(text, span)).filter((span) => span.end > span.start);
}

/** The sentences that at least one of the spans touches. */
export function sentencesUnder(text: string, spans: readonly Span[]): Span[] {
	return sentencesOf(text).filter((sentence) =>
		spans.some((span) => span.start < sentence.end && sentence.start < span.end),
	);
}

const endsInAbbreviation = (sentence: string) =>
	/\b(?:U\.S\.|Mr\.|Mrs\.|Dr\.|i\.e\.|e\.g\.) $/.test(sentence);

function trimmed(text: string, { start, end }: Span): Span {
	while (start < end && /\s/.test(text.charAt(start))) start++;
	while (end > start && /\s/.test(text.charAt(end - 1))) end--;
	return { start, end };
}
