import { beginsWord, fold, inSource, placesOf, type Folded } from './folded.ts';
import { segmentsOf } from '#lib/atlas/segments.ts';
import type { Span } from '#lib/corpus/types.ts';

/** A quote that can be found, with its address. */
export interface FindQuote {
	/** Unique among them. */
	id: string;
	/** The quote, to the letter. */
	exact: string;
	/** Who is said to stand towards whom: "Russia towards Libya and Egypt". */
	pair: string;
	/** The document's title. */
	title: string;
	href: string;
}

/** A quote that has what was typed. */
export interface FoundQuote {
	quote: FindQuote;
	/** What of it is shown: the part around the first hit, in pieces, of which some are hits. */
	extract: { text: string; hit: boolean }[];
}

export interface FoundQuotes {
	/** The best ones. */
	shown: FoundQuote[];
	/** How many there are. */
	total: number;
}

/** So many letters have to be typed before quotes are looked for. */
export const FEWEST_LETTERS = 3;

/** Whether what is typed is enough to look for in quotes. */
export const enoughTyped = (typed: string): boolean =>
	fold(typed).text.replace(/[^\p{L}\p{N}]/gu, '').length >= FEWEST_LETTERS;

/** Characters of a quote that an extract has, before its hit and after the hit's beginning. */
const BEFORE = 48;
const AFTER = 112;

/**
 * Looks for words in quotes. First come those that have what was typed where a word begins, then those
 * that have it anywhere, then those that have all its words, each where one begins.
 *
 * @returns a function of what was typed and of how many are wanted
 */
export function quoteFinder(
	quotes: readonly FindQuote[],
): (typed: string, limit: number) => FoundQuotes {
	const searched = quotes.map((quote) => ({ quote, folded: fold(quote.exact) }));
	return (typed, limit) => {
		if (!enoughTyped(typed)) return { shown: [], total: 0 };
		const wanted = fold(typed.trim()).text;
		const found = searched
			.map(({ quote, folded }) => ({ quote, folded, ...hitsOf(folded, wanted) }))
			.filter(({ hits }) => hits.length > 0)
			.sort((a, b) => a.rank - b.rank);
		return {
			shown: found.slice(0, limit).map(({ quote, folded, hits }) => ({
				quote,
				extract: extractOf(
					quote.exact,
					hits.map((hit) => inSource(folded, hit)),
				),
			})),
			total: found.length,
		};
	};
}

/** Where a text answers what is wanted, and how well: the lower the rank, the better. */
function hitsOf(folded: Folded, wanted: string): { hits: Span[]; rank: number } {
	const { text } = folded;
	const whole = placesOf(folded, wanted);
	if (whole.length) return { hits: whole, rank: whole.some(begins(text)) ? 0 : 1 };
	const words = [...new Set(wanted.match(/[\p{L}\p{N}]+/gu) ?? [])];
	const places = words.map((word) => placesOf(folded, word).filter(begins(text)));
	const all = places.every((of) => of.length > 0);
	return { hits: all ? places.flat().sort((a, b) => a.start - b.start) : [], rank: 2 };
}

const begins = (text: string) => (place: Span) => beginsWord(text, place.start);

/** The part of a quote around its first hit, cut between words and with dots where it is cut. */
function extractOf(exact: string, hits: readonly Span[]): FoundQuote['extract'] {
	const first = hits[0] ?? { start: 0, end: 0 };
	const start = first.start <= BEFORE ? 0 : wordAfter(exact, first.start - BEFORE, first.start);
	const rest = Math.max(first.end, start + BEFORE + AFTER);
	const end = rest >= exact.length ? exact.length : wordBefore(exact, rest, first.end);
	const pieces = segmentsOf(exact, hits, { start, end }).map(({ text, marks }) => ({
		text,
		hit: marks.length > 0,
	}));
	return [
		...(start > 0 ? [{ text: '… ', hit: false }] : []),
		...pieces,
		...(end < exact.length ? [{ text: ' …', hit: false }] : []),
	];
}

/** The beginning of the first word from an offset on; `limit` where none begins before it. */
function wordAfter(text: string, from: number, limit: number): number {
	const blank = text.slice(from, limit).search(/\s\S/);
	return blank < 0 ? limit : from + blank + 1;
}

/** The end of the last word before an offset; the offset `limit` where none ends after it. */
function wordBefore(text: string, from: number, limit: number): number {
	const part = text.slice(limit, from);
	const blank = part.search(/\s\S*$/);
	return blank < 0 ? limit : limit + part.slice(0, blank).trimEnd().length;
}
