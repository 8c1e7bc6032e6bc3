import type { Span } from '#lib/corpus/types.ts';

/**
 * UTF-16 offsets as positions in Unicode code points. They differ behind any character beyond the
 * Basic Multilingual Plane (an emoji, 𝔄), which has two units and is one code point.
 */
export function inCodePoints(text: string, { start, end }: Span): Span {
	const before = count(text.slice(0, start));
	return { start: before, end: before + count(text.slice(start, end)) };
}

const count = (text: string): number => [...text].length;
