import { quotesOnce } from '../words-once.ts';
import { claims } from '#lib/atlas/categories.ts';
import { paragraphsOf, type Paragraph } from '#lib/atlas/paragraphs.ts';
import { isOf } from '#lib/atlas/seen-from.ts';
import { segmentsOf, type Segment } from '#lib/atlas/segments.ts';
import { isSoft } from '#lib/atlas/standing.ts';
import type {
	CategoryId,
	CorpusDocument,
	Iso3,
	Mention,
	Quote,
	Relation,
} from '#lib/corpus/types.ts';

/** Words that relations rest on: where they stand in the text they are marked, and carry this number. */
export interface Note {
	/** From 1, in the order in which the words begin. */
	number: number;
	quote: Quote;
	relations: Relation[];
	/** Where links to the words lead: a place for each relation. */
	anchors: string[];
	/** What is drawn below the words: each category once, in the order of the relations. */
	lines: Line[];
}

/** A line below words: hue says the category, the form how much is claimed. */
export interface Line {
	category: CategoryId;
	form: Form;
}

/** `plain`: explicit and the author's own; `soft`: inferred or reported; `open`: recommended or possible. */
export type Form = 'plain' | 'soft' | 'open';
const FORMS: readonly Form[] = ['plain', 'soft', 'open'];

/** A stretch of a paragraph that lies under the same notes; stretches put together are the paragraph. */
export interface Run {
	start: number;
	text: string;
	/** The notes whose words these belong to, the narrowest first. */
	notes: Note[];
	/** Those whose words begin here … */
	opens: Note[];
	/** … and those whose words end here. */
	closes: Note[];
	/** The same, cut where names of countries begin and end. */
	pieces: { start: number; text: string; country: Iso3 | null }[];
}

export interface ReadParagraph extends Paragraph {
	runs: Run[];
	/** Countries that it names, each once, in the order of the text. */
	named: Iso3[];
}

/** A document set for reading. */
export interface Reading {
	paragraphs: ReadParagraph[];
	notes: Note[];
}

type Read = Pick<CorpusDocument, 'text' | 'relations' | 'mentions' | 'vantages'>;

/** Paragraphs with what is marked in them, and the notes on it in the order of the text. */
export function readingOf(document: Read): Reading {
	const notes = notesOf(document);
	const marks = notes.map((note) => ({ start: note.quote.start, end: note.quote.end, note }));
	const countries = document.mentions.filter(({ kind }) => kind === 'country');
	const paragraphs = paragraphsOf(document.text).map((paragraph) => {
		const runs = segmentsOf(document.text, marks, paragraph).map((segment) => ({
			start: segment.start,
			text: segment.text,
			notes: segment.marks.map(({ note }) => note).sort(narrowestFirst),
			opens: [] as Note[],
			closes: [] as Note[],
			pieces: segmentsOf(document.text, countries, segment).map(pieceOf),
		}));
		const within = countries.filter(
			({ start, end }) => start < paragraph.end && end > paragraph.start,
		);
		return { ...paragraph, runs, named: [...new Set(within.map(({ actor }) => actor))] };
	});
	// Words may go on in the next paragraph: they begin and end once.
	const runs = paragraphs.flatMap(({ runs }) => runs);
	for (const note of notes) {
		runs.find(({ notes }) => notes.includes(note))?.opens.push(note);
		runs.findLast(({ notes }) => notes.includes(note))?.closes.push(note);
	}
	return { paragraphs, notes };
}

const pieceOf = ({ start, text, marks }: Segment<Mention>) => ({
	start,
	text,
	country: marks[0]?.actor ?? null,
});

const length = ({ quote }: Note) => quote.end - quote.start;
const narrowestFirst = (a: Note, b: Note) => length(a) - length(b);

function notesOf({ relations, vantages }: Read): Note[] {
	return quotesOnce(relations)
		.sort((a, b) => a.quote.start - b.quote.start || b.quote.end - a.quote.end)
		.map((once, i) => ({ ...once, number: i + 1, lines: linesOf(once.relations, vantages) }));
}

/** What colours a map of the document's comes first; what is merely named only where nothing else is said. */
function linesOf(relations: readonly Relation[], vantages: readonly string[]): Line[] {
	const weight = (relation: Relation) =>
		4 * Number(claims(relation.category)) +
		2 * Number(relation.overall) +
		Number(vantages.some((vantage) => isOf(relation, vantage)));
	const ordered = [...relations].sort((a, b) => weight(b) - weight(a));
	const claiming = ordered.filter(({ category }) => claims(category));
	const found = new Map<CategoryId, Line>();
	for (const relation of claiming.length ? claiming : ordered) {
		const { category } = relation;
		const { form } = found.get(category) ?? { form: 'open' };
		found.set(category, { category, form: firmer(form, formOf(relation)) });
	}
	return [...found.values()];
}

const formOf = (relation: Relation): Form =>
	relation.modality === 'is' ? (isSoft(relation) ? 'soft' : 'plain') : 'open';
const firmer = (a: Form, b: Form): Form => (FORMS.indexOf(a) < FORMS.indexOf(b) ? a : b);

/** The note that an anchor of a quote belongs to. */
export const noteAt = (notes: readonly Note[], anchor: string): Note | undefined =>
	notes.find(({ anchors }) => anchors.includes(anchor));
