import type { Span } from './types.ts';

/**
 * The paragraphs of a text: its lines, without those that are empty; headings are paragraphs too. The number of one,
 * counted from 1, is its address in the text: `#p12`.
 */
export function numberedParagraphs(text: string): Span[] {
	let next = 0;
	return text
		.split('\n')
		.map((line) => {
			const start = next + line.length - line.trimStart().length;
			next += line.length + 1;
			return { start, end: start + line.trim().length };
		})
		.filter(({ start, end }) => end > start);
}
