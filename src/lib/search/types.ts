import type { Iso3, Span } from '#lib/corpus/types.ts';

/** A document as it is searched: its text, with what is coded and named in it. */
export interface SearchedDocument {
	id: string;
	title: string;
	/** The published text. */
	text: string;
	/** For each paragraph the countries that it names, by their codes with blanks between: "RUS LBY". */
	named: string[];
	quotes: SearchedQuote[];
}

/** A quote with all relations that rest on it. */
export interface SearchedQuote extends Span {
	/** Who is said to stand towards whom: "Russia towards Libya and Egypt". */
	pair: string;
	/** By which it is cited: `panels/citation.ts`. */
	anchor: string;
}

/** A piece of what is shown of a text. */
export interface Piece {
	text: string;
	hit: boolean;
}

interface Found {
	document: string;
	title: string;
	/** The number of its paragraph, from 1; of a heading that of the paragraph below it. */
	paragraph: number;
	/** Where the paragraph begins in the text. */
	start: number;
	/** What of it is shown, around the first hit. */
	extract: Piece[];
}

export interface FoundParagraph extends Found {
	heading: boolean;
	/** Countries that it names. */
	named: Iso3[];
}

export interface FoundQuote extends Found {
	quote: SearchedQuote;
}

/** What the texts answer. */
export interface Answer {
	/** The words that were looked for: those that were typed, or the nearest ones that the texts have. */
	words: string;
	/** Whether they are others than what was typed. */
	instead: boolean;
	/** How many paragraphs have them, and of how many documents. */
	paragraphs: number;
	documents: number;
	/** The best of them. */
	shown: FoundParagraph[];
	/** The best quotes with them. */
	quotes: FoundQuote[];
	/** How many of the paragraphs name a country; countries that none names are absent. */
	countries: Record<Iso3, number>;
}

/** How much of an answer is wanted. */
export interface Wanted {
	paragraphs: number;
	quotes: number;
	/** Only paragraphs that name this country; `countries` is of all. */
	naming?: Iso3 | null;
	/** Whether it is wanted how many of the paragraphs name each country. */
	countries?: boolean;
	/** How many letters of a paragraph are shown, before its first hit and from there on. */
	before: number;
	after: number;
}
