import type { Span } from '#lib/corpus/types.ts';

/** A paragraph of a text: `text.slice(start, end)`, without the blank lines around it. */
export interface Paragraph extends Span {
	/** `withheld`: a bar that stands for words which are not published. */
	kind: 'text' | 'heading' | 'withheld';
	/** By which it is cited, from 1; headings and bars have none. */
	number: number | null;
}

/** What a published text has in the place of a word that is not published: `content/published.ts`. */
const BAR = /^█+$/;
/** A line of its own that ends as no sentence does, and is no longer than this, is a heading. */
const LONGEST_HEADING = 100;

/**
 * The paragraphs of a text: what stands between blank lines. A single line break belongs to its paragraph.
 * What lies between two of them is blank, so that nothing of a text is lost.
 */
export function paragraphsOf(text: string): Paragraph[] {
	let number = 0;
	return stretches(text).map((span) => {
		const words = text.slice(span.start, span.end);
		const kind = BAR.test(words) ? 'withheld' : isHeading(words) ? 'heading' : 'text';
		return { ...span, kind, number: kind === 'text' ? ++number : null };
	});
}

const isHeading = (words: string): boolean =>
	words.length <= LONGEST_HEADING && !/\n|[.!:;…,)”"’]$/.test(words);

/** Runs of lines that are not blank; a bar is one by itself. */
function stretches(text: string): Span[] {
	const found: Span[] = [];
	let open: Span | null = null;
	let at = 0;
	for (const line of text.split('\n')) {
		const end = at + line.trimEnd().length;
		const start = at + (line.length - line.trimStart().length);
		at += line.length + 1;
		if (line.trim() === '') open = null;
		else if (BAR.test(line)) {
			found.push({ start, end });
			open = null;
		} else if (open) open.end = end;
		else found.push((open = { start, end }));
	}
	return found;
}

/** Which of the paragraphs an offset lies in; of one between two of them the next. */
export const paragraphAt = (paragraphs: readonly Paragraph[], offset: number): Paragraph | null =>
	paragraphs.find(({ end }) => offset < end) ?? paragraphs.at(-1) ?? null;
