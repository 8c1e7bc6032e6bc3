import { fold, foldedText, inSource } from './folded.ts';
import type { Piece, Wanted } from './types.ts';
import { hitsIn, type WantedWords } from './wanted.ts';
import type { Span } from '#lib/corpus/types.ts';

/**
 * The part of a text around the hits that stand closest together, cut between words, with dots where it is cut.
 */
export function extractOf(
	source: string,
	wanted: WantedWords,
	rank: number,
	{ before, after }: Pick<Wanted, 'before' | 'after'>,
): Piece[] {
	const folded = fold(source);
	const hits = hitsIn(folded.text, wanted, rank).map((hit) => inSource(folded, hit));
	const first = bestOf(source, hits, after) ?? { start: 0, end: 0 };
	const start = first.start <= before ? 0 : wordAfter(source, first.start - before, first.start);
	const rest = Math.max(first.end, start + before + after);
	const end = rest >= source.length ? source.length : wordBefore(source, rest, first.end);
	return [
		...(start > 0 ? [{ text: '…\u00a0', hit: false }] : []),
		...pieces(source, hits, { start, end }),
		...(end < source.length ? [{ text: '\u00a0…', hit: false }] : []),
	];
}

/** The first hit of those behind which the most different words are found. */
function bestOf(source: string, hits: readonly Span[], after: number): Span | undefined {
	const wordsFrom = ({ start }: Span) =>
		new Set(
			hits
				.filter((hit) => hit.start >= start && hit.end <= start + after)
				.map((hit) => foldedText(source.slice(hit.start, hit.end))),
		).size;
	let [best, most] = [hits[0], 0];
	for (const hit of hits) {
		const words = wordsFrom(hit);
		if (words > most) [best, most] = [hit, words];
	}
	return best;
}

function pieces(source: string, hits: readonly Span[], { start, end }: Span): Piece[] {
	const result: Piece[] = [];
	let at = start;
	const add = (to: number, hit: boolean) => {
		if (to > at) result.push({ text: source.slice(at, to), hit });
		at = Math.max(at, to);
	};
	for (const hit of hits) {
		if (hit.end <= start || hit.start >= end) continue;
		add(Math.max(start, hit.start), false);
		add(Math.min(end, hit.end), true);
	}
	add(end, false);
	return result;
}

/** The beginning of the first word from an offset on; `limit` where none begins before it. */
function wordAfter(text: string, from: number, limit: number): number {
	const blank = text.slice(from, limit).search(/\s\S/);
	return blank < 0 ? limit : from + blank + 1;
}

/** The end of the last word before an offset; the offset itself where there is no blank to cut at. */
function wordBefore(text: string, from: number, limit: number): number {
	const part = text.slice(limit, from);
	const blank = part.search(/\s\S*$/);
	return blank < 0 ? from : limit + part.slice(0, blank).trimEnd().length;
}
