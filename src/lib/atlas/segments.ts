import type { Span } from '#lib/corpus/types.ts';

/** A stretch of text over which the same marks lie. */
export interface Segment<Mark extends Span> extends Span {
	text: string;
	marks: Mark[];
}

/**
 * Cuts `text.slice(from, to)` wherever a mark (a mention, a quote) begins or ends, so that marks may
 * nest and overlap. The segments put together are the text, to the letter.
 */
export function segmentsOf<Mark extends Span>(
	text: string,
	marks: readonly Mark[],
	{ start: from, end: to }: Span = { start: 0, end: text.length },
): Segment<Mark>[] {
	const inside = marks.filter((mark) => mark.start < to && mark.end > from);
	const cuts = new Set([from, to]);
	for (const mark of inside) {
		cuts.add(Math.max(from, mark.start));
		cuts.add(Math.min(to, mark.end));
	}
	const ordered = [...cuts].sort((a, b) => a - b);
	return ordered.slice(0, -1).map((start, i) => {
		const end = ordered[i + 1] ?? to;
		return {
			start,
			end,
			text: text.slice(start, end),
			marks: inside.filter((mark) => mark.start <= start && mark.end >= end),
		};
	});
}
