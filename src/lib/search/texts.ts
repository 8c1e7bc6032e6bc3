import { extractOf } from './extract.ts';
import { foldedText } from './folded.ts';
import type { Answer, SearchedDocument, SearchedQuote, Wanted } from './types.ts';
import { Vocabulary } from './vocabulary.ts';
import { rankInShort, RANKS, rankOf, wantedWords, type WantedWords } from './wanted.ts';
import { paragraphsOf, type Paragraph } from '#lib/atlas/paragraphs.ts';
import type { Span } from '#lib/corpus/types.ts';

/** A document ready to be looked through: its paragraphs, folded, one after the other with line breaks between. */
interface Ready {
	document: SearchedDocument;
	paragraphs: Paragraph[];
	folded: string;
	/** Where each paragraph begins in `folded`; one more, where another would. */
	begins: number[];
	/** For each paragraph the countries that it names. */
	named: string[][];
	/** For each paragraph the quotes in it, with their stretches of `folded`. */
	quotes: (readonly QuotePlace[] | undefined)[];
}

interface QuotePlace extends Span {
	quote: SearchedQuote;
	paragraph: number;
}

interface Hit {
	of: Ready;
	/** From 0. */
	paragraph: number;
}

const buckets = <T>(): T[][] => Array.from({ length: RANKS }, () => []);

/**
 * The texts of a corpus, looked through from end to end for each question: eighteen thousand paragraphs take some ten
 * milliseconds, an index would take several times the texts' space, and words of any script are found.
 */
export class Texts {
	readonly #ready: Ready[] = [];
	readonly #vocabulary = new Vocabulary();
	/** What answered last time: with further letters, less of it does. */
	#last: { words: WantedWords; documents: number; hits: Map<Ready, number[]> } | null = null;

	get documents(): number {
		return this.#ready.length;
	}

	add(document: SearchedDocument): void {
		const ready = prepared(document);
		this.#ready.push(ready);
		this.#vocabulary.add(ready.folded);
	}

	/**
	 * What the texts answer to what was typed; where they have nothing, to what is nearest to it. Stops after each
	 * document, so that whoever has other things to do may do them.
	 */
	*answers(typed: string, wanted: Wanted): Generator<void, Answer> {
		const answer = yield* this.#scan(typed, wanted);
		if (answer.paragraphs > 0) return answer;
		const words = this.#vocabulary.nearest(typed);
		return words === null ? answer : { ...(yield* this.#scan(words, wanted)), instead: true };
	}

	/** The paragraphs that answered last time, where none but these can answer now. */
	#narrowed({ words }: WantedWords): Map<Ready, number[]> | null {
		const last = this.#last;
		if (!last || last.words.whole || last.documents !== this.#ready.length) return null;
		const within = last.words.words.every((old) => words.some((word) => word.includes(old)));
		return within ? last.hits : null;
	}

	*#scan(typed: string, wanted: Wanted): Generator<void, Answer> {
		const words = wantedWords(typed);
		const hits = buckets<Hit>();
		const quotes = buckets<{ of: Ready; place: QuotePlace }>();
		const seen = new Set<SearchedQuote>();
		const countries: Record<string, number> = {};
		const all = new Map<Ready, number[]>();
		const before = this.#narrowed(words);
		const present = this.#ready.length;
		let [documents, paragraphs] = [0, 0];
		for (const of of before?.keys() ?? this.#ready) {
			const here: number[] = [];
			let any = false;
			for (const paragraph of before?.get(of) ?? candidatesOf(of, words)) {
				const body = of.folded.slice(of.begins[paragraph], of.begins[paragraph + 1]! - 1);
				const enough = hits[0]!.length >= wanted.paragraphs;
				const rank = enough
					? rankInShort(body, words)
					: rankOf(body, words, hits[2]!.length >= wanted.paragraphs);
				if (rank === RANKS) continue;
				here.push(paragraph);
				const named = of.named[paragraph] ?? [];
				if (wanted.countries)
					for (const iso3 of named) countries[iso3] = (countries[iso3] ?? 0) + 1;
				if (wanted.naming && !named.includes(wanted.naming)) continue;
				any = true;
				paragraphs++;
				if (!enough && hits[rank]!.length < wanted.paragraphs) hits[rank]!.push({ of, paragraph });
				// A paragraph without the whole has no quote with the whole.
				const best = rank < 2 ? 0 : 2;
				if (quotes[best]!.length + quotes[best + 1]!.length >= wanted.quotes) continue;
				for (const place of of.quotes[paragraph] ?? []) {
					if (seen.has(place.quote)) continue;
					const said = of.folded.slice(place.start, place.end);
					const quoteRank = rankOf(said, words, quotes[2]!.length >= wanted.quotes);
					if (quoteRank < RANKS) {
						seen.add(place.quote);
						quotes[quoteRank]!.push({ of, place });
					}
				}
			}
			if (here.length > 0) all.set(of, here);
			if (any) documents++;
			yield;
		}
		this.#last = { words, documents: present, hits: all };
		const best = <T>(of: T[][], limit: number) =>
			of
				.flatMap((found, rank) => found.slice(0, limit).map((each) => ({ each, rank })))
				.slice(0, limit);
		return {
			words: typed.trim(),
			instead: false,
			paragraphs,
			documents,
			countries,
			shown: best(hits, wanted.paragraphs).map(({ each: { of, paragraph }, rank }) => ({
				document: of.document.id,
				title: of.document.title,
				...placeOf(of, paragraph),
				heading: of.paragraphs[paragraph]!.kind === 'heading',
				named: of.named[paragraph] ?? [],
				extract: extractOf(sourceOf(of, of.paragraphs[paragraph]!), words, rank, wanted),
			})),
			quotes: best(quotes, wanted.quotes).map(({ each: { of, place }, rank }) => ({
				document: of.document.id,
				title: of.document.title,
				...placeOf(of, place.paragraph),
				quote: place.quote,
				extract: extractOf(sourceOf(of, place.quote), words, rank, wanted),
			})),
		};
	}
}

const sourceOf = ({ document }: Ready, { start, end }: Span) => document.text.slice(start, end);

/** Where a paragraph is read. A heading is none, and has the number of the next one. */
function placeOf({ paragraphs }: Ready, index: number) {
	const next = paragraphs.slice(index).find(({ number }) => number !== null);
	const last = paragraphs.findLast(({ number }) => number !== null);
	return { paragraph: (next ?? last)?.number ?? 1, start: paragraphs[index]!.start };
}

/** The paragraphs of a document that may answer: those with the longest of the words, which alone is looked for in all of it. */
function* candidatesOf({ folded, begins }: Ready, wanted: WantedWords) {
	const key = wanted.whole ? wanted.phrase : wanted.words[0]!;
	if (!key) return;
	let paragraph = 0;
	for (let at = folded.indexOf(key); at >= 0;) {
		while (begins[paragraph + 1]! <= at) paragraph++;
		yield paragraph;
		at = folded.indexOf(key, begins[paragraph + 1]);
	}
}

/** What is longer or shorter once it is folded, or may be. */
const SHIFTS = /[^\x20-\x7e‘’“”–—]| {2}/;

function prepared(document: SearchedDocument): Ready {
	const { text } = document;
	const paragraphs = paragraphsOf(text);
	const parts = paragraphs.map(({ start, end }) => foldedText(text.slice(start, end)));
	const begins = [0];
	for (const part of parts) begins.push(begins.at(-1)! + part.length + 1);
	const shifted = paragraphs.map(({ start, end }) => SHIFTS.test(text.slice(start, end)));
	/** Where an offset of the text stands in the folded one. */
	const foldedAt = (paragraph: number, offset: number) => {
		const { start } = paragraphs[paragraph]!;
		const within = shifted[paragraph]
			? foldedText(text.slice(start, offset)).length
			: offset - start;
		return begins[paragraph]! + within;
	};
	const quotes: QuotePlace[][] = [];
	for (const quote of document.quotes) {
		const first = paragraphs.findIndex(({ end }) => end > quote.start);
		if (first < 0) continue;
		let last = first;
		while (last + 1 < paragraphs.length && paragraphs[last + 1]!.start < quote.end) last++;
		const place: QuotePlace = {
			quote,
			paragraph: first,
			start: foldedAt(first, Math.max(quote.start, paragraphs[first]!.start)),
			end: foldedAt(last, Math.min(quote.end, paragraphs[last]!.end)),
		};
		for (let i = first; i <= last; i++) (quotes[i] ??= []).push(place);
	}
	const named = document.named.map((codes) => codes.split(' ').filter(Boolean));
	return { document, paragraphs, folded: parts.join('\n') + '\n', begins, named, quotes };
}
