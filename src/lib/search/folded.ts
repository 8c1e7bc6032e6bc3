import type { Span } from '#lib/corpus/types.ts';

/** A text in comparable form, with the original position of each letter. */
export interface Folded {
	/** Lower case, without accents, with plain quotation marks, hyphens and single blanks. */
	text: string;
	/** For each UTF-16 unit of `text`: where in the source what it came from begins, and ends. */
	starts: number[];
	ends: number[];
}

/** What Unicode does not take apart, and signs that are typed in more than one way. */
const SAME: Record<string, string> = {
	ß: 'ss',
	æ: 'ae',
	œ: 'oe',
	ø: 'o',
	ł: 'l',
	đ: 'd',
	ð: 'd',
	þ: 'th',
	ı: 'i',
	'‘': "'",
	'’': "'",
	'‚': "'",
	'‛': "'",
	ʼ: "'",
	'′': "'",
	'“': '"',
	'”': '"',
	'„': '"',
	'‟': '"',
	'«': '"',
	'»': '"',
	'″': '"',
	'‐': '-',
	'‑': '-',
	'‒': '-',
	'–': '-',
	'—': '-',
	'−': '-',
};

/** Soft hyphens and what joins or parts letters unseen. */
const UNSEEN = /^[\u00ad\u200b-\u200d\u2060\ufeff]$/;

/**
 * Makes spellings comparable and keeps where each letter stood: case, accents (whole or as marks of
 * their own), ligatures, the kind of quotation mark, hyphen and blank, and soft hyphens do not matter.
 */
export function fold(source: string): Folded {
	const units: string[] = [];
	const starts: number[] = [];
	const ends: number[] = [];
	let at = 0;
	for (const character of source) {
		const start = at;
		at += character.length;
		const plain = plainOf(character);
		const blankAgain = plain === ' ' && units.at(-1) === ' ';
		if (plain === '' || blankAgain) {
			// It belongs to what stands before it: a mark to its letter.
			const last = ends.length - 1;
			for (let i = last, from = starts[last]; i >= 0 && starts[i] === from; i--) ends[i] = at;
			continue;
		}
		for (let i = 0; i < plain.length; i++) {
			units.push(plain.charAt(i));
			starts.push(start);
			ends.push(at);
		}
	}
	return { text: units.join(''), starts, ends };
}

/**
 * The text of `fold` alone, much faster: for a corpus, of which only what is shown needs offsets.
 */
export function foldedText(source: string): string {
	return source
		.replace(/[^\0-\x7f]/gu, plainOf)
		.toLowerCase()
		.replace(/\s+/g, ' ');
}

/** What has been folded before: a corpus has some hundred different characters. */
const known = new Map<string, string>();

function plainOf(character: string): string {
	let plain = known.get(character);
	if (plain === undefined) {
		plain = UNSEEN.test(character) ? '' : foldedCharacter(character);
		known.set(character, plain);
	}
	return plain;
}

function foldedCharacter(character: string): string {
	const lower = character.toLowerCase();
	const apart = (SAME[lower] ?? lower).normalize('NFKD').replace(/\p{M}/gu, '');
	// Some letters are capitals only once they are taken apart.
	return apart.toLowerCase().replace(/\s+/gu, ' ');
}

/** Where a stretch of the folded text stands in its source. */
export const inSource = ({ starts, ends }: Folded, { start, end }: Span): Span => ({
	start: starts[start] ?? 0,
	end: ends[end - 1] ?? 0,
});

/** Where the folded text has `wanted`, which is folded too; without overlaps, in order. */
export function placesOf({ text }: Folded, wanted: string): Span[] {
	const places: Span[] = [];
	if (!wanted) return places;
	for (let start = text.indexOf(wanted); start >= 0;) {
		places.push({ start, end: start + wanted.length });
		start = text.indexOf(wanted, start + wanted.length);
	}
	return places;
}

const LETTER = /[\p{L}\p{N}]/u;
/** Scripts that set no blanks between words: a word may begin at any letter. */
const UNSPACED = /[\p{sc=Han}\p{sc=Hira}\p{sc=Kana}\p{sc=Thai}\p{sc=Laoo}\p{sc=Khmr}\p{sc=Mymr}]/u;

/** Whether a word begins at an offset of folded text. */
export function beginsWord(text: string, at: number): boolean {
	if (at === 0) return true;
	const before = text.charCodeAt(at - 1);
	// Nearly all that is asked for, without a regular expression: a small letter, or anything else of ASCII but digits.
	if (before >= 97 && before <= 122) return UNSPACED.test(text.charAt(at));
	if (before < 128) return before < 48 || before > 57;
	return !LETTER.test(text.charAt(at - 1)) || UNSPACED.test(text.charAt(at));
}
