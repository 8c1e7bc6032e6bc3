import type { CorpusDocument } from '#lib/corpus/types.ts';
import type { Lookup, ViewpointEntry } from '#lib/corpus/tables.ts';
import { quoteChoices, type QuoteChoice } from '#lib/panels/quote-choices.ts';

/** Letters that the four columns of a page hold below the map. */
const LETTERS = 3400;

/** What a paragraph takes beside its own letters: the end of its last line. */
const END = 30;

/** What is printed of a viewpoint's sentences. */
export interface PaperSentences {
	sentences: QuoteChoice[];
	/** How many more there are. */
	left: number;
}

/** The first quote of each relation that colours a viewpoint's map, shortest first, as far as one page holds them. */
export function sentencesOn(
	viewpoint: ViewpointEntry,
	lookup: Lookup,
	documents: readonly CorpusDocument[],
): PaperSentences {
	const document = documents.find(({ id }) => id === viewpoint.document);
	if (!document) return { sentences: [], left: 0 };
	const all = quoteChoices({ viewpoint: viewpoint.id }, viewpoint, lookup, document).filter(
		({ id }) => id.split('/').length === 2,
	);
	let room = LETTERS;
	const fits = new Set(
		all
			.toSorted((a, b) => lettersOf(a) - lettersOf(b))
			.filter((each) => (room -= lettersOf(each)) >= 0),
	);
	// They stand in the order of the document's coding.
	return { sentences: all.filter((each) => fits.has(each)), left: all.length - fits.size };
}

const lettersOf = ({ text, about }: QuoteChoice): number => text.length + about.length + END;
