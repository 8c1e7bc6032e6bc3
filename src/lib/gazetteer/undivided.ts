/** A text as it is read, and where its characters stand in the text as it is. */
export interface Reading {
	text: string;
	/** From an offset of the reading to one of the text, in UTF-16 units. */
	at(offset: number): number;
}

/** Invisible until a line ends there: a place where a word may be divided. */
const SOFT_HYPHEN = '\u00ad';

/** A word that goes on in the next line. */
const LINE_END = /(?<=\p{L})[-‐]\r?\n(?=\p{L})/gu;

/**
 * The ways in which a text reads where typesetting has divided its words: without soft hyphens, and with
 * the words at the ends of lines put together, the hyphen taken for a divider (“Kaza-khstan”) and for the
 * word's own (“Guinea-Bissau”). None where nothing is divided.
 */
export function undividedReadings(text: string): Reading[] {
	const lines = text.search(LINE_END) >= 0;
	if (!lines && !text.includes(SOFT_HYPHEN)) return [];
	const softly = new RegExp(SOFT_HYPHEN, 'gu');
	const dividers = lines ? [LINE_END, /(?<=\p{L}[-‐])\r?\n(?=\p{L})/gu] : [null];
	return dividers.map((divider) => without(text, divider ? [softly, divider] : [softly]));
}

function without(text: string, patterns: readonly RegExp[]): Reading {
	const cuts = patterns
		.flatMap((pattern) => [...text.matchAll(pattern)])
		.map(({ index, 0: cut }) => [index, index + cut.length] as const)
		.sort(([a], [b]) => a - b);
	const offsets: number[] = [];
	let cut = 0;
	for (let i = 0; i < text.length; i++) {
		while (cut < cuts.length && i >= cuts[cut]![1]) cut++;
		if (cut < cuts.length && i >= cuts[cut]![0]) continue;
		offsets.push(i);
	}
	return {
		text: offsets.map((i) => text[i]).join(''),
		at: (offset) => offsets[offset] ?? text.length,
	};
}
