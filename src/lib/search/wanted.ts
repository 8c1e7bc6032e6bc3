import { beginsWord, foldedText } from './folded.ts';
import type { Span } from '#lib/corpus/types.ts';

/** So many letters have to be typed before texts are looked through. */
const FEWEST_LETTERS = 3;
/** Of a script in which a sign is a word, or a syllable. */
const FEWEST_SIGNS = 1;
const SIGN = /[\p{sc=Han}\p{sc=Hira}\p{sc=Kana}\p{sc=Hang}]/gu;

/** Whether what is typed is enough to look for in texts. */
export function enoughTyped(typed: string): boolean {
	const letters = foldedText(typed).match(/[\p{L}\p{N}]/gu)?.length ?? 0;
	return letters >= FEWEST_LETTERS || (typed.match(SIGN)?.length ?? 0) >= FEWEST_SIGNS;
}

/** What is looked for, folded. */
export interface WantedWords {
	/** As it was typed. */
	phrase: string;
	/** The words of it, each once, the longest first: it is the rarest, as a rule. */
	words: string[];
	/** Typed in quotation marks: nothing but the whole. */
	whole: boolean;
}

export function wantedWords(typed: string): WantedWords {
	const folded = foldedText(typed).trim();
	const quoted = /^"(.+)"$/.exec(folded)?.[1]?.trim();
	const phrase = quoted ?? folded.replace(/^"/, '');
	const words = [...new Set(phrase.match(/[\p{L}\p{N}]+/gu) ?? [phrase])].sort(
		(a, b) => b.length - a.length,
	);
	// Letters that stand alone are nowhere not to be found.
	const whole = quoted !== undefined || (words.length > 1 && words[0]!.length < 2);
	return { phrase, words, whole };
}

/** How well a text answers: the whole where a word begins, the whole anywhere, all words where words begin, all words. */
export const RANKS = 4;

/**
 * How well a folded text answers; the lower, the better.
 *
 * @param coarse does not tell the last two apart, which takes longest
 * @returns `RANKS` where it does not
 */
export function rankOf(
	text: string,
	{ phrase, words, whole }: WantedWords,
	coarse = false,
): number {
	const first = text.indexOf(phrase);
	if (first >= 0) {
		for (let at = first; at >= 0; at = text.indexOf(phrase, at + 1))
			if (beginsWord(text, at)) return 0;
		return 1;
	}
	if (whole || words.length < 2) return RANKS;
	if (coarse) return words.every((word) => text.includes(word)) ? 3 : RANKS;
	let rank = 2;
	for (const word of words) {
		let at = text.indexOf(word);
		if (at < 0) return RANKS;
		while (at >= 0 && !beginsWord(text, at)) at = text.indexOf(word, at + 1);
		if (at < 0) rank = 3;
	}
	return rank;
}

/** The same for what is only counted, without regard to where words begin. */
export function rankInShort(text: string, { phrase, words, whole }: WantedWords): number {
	if (text.includes(phrase)) return 0;
	return !whole && words.every((word) => text.includes(word)) ? 3 : RANKS;
}

/** Where a folded text has what is wanted, in order and without overlaps. */
export function hitsIn(text: string, wanted: WantedWords, rank: number): Span[] {
	const places = (word: string, beginning: boolean): Span[] => {
		const found: Span[] = [];
		for (let at = text.indexOf(word); at >= 0; at = text.indexOf(word, at + word.length))
			if (!beginning || beginsWord(text, at)) found.push({ start: at, end: at + word.length });
		return found;
	};
	if (rank < 2) return places(wanted.phrase, false);
	const all = wanted.words
		.flatMap((word) => places(word, rank === 2))
		.sort((a, b) => a.start - b.start || b.end - a.end);
	return all.filter(({ start }, i) => all.slice(0, i).every(({ end }) => end <= start));
}
