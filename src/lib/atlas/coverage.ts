import { claims } from './categories.ts';
import { segmentsOf } from './segments.ts';
import { sentencesOf, sentencesUnder } from './sentences.ts';
import type { ViewpointEntry } from '#lib/corpus/tables.ts';
import type { CorpusDocument, DocumentId, Mention, Relation, Span } from '#lib/corpus/types.ts';

/** How deep the coding of a document goes: counts only, without formatting. */
export interface Coverage {
	document: DocumentId;
	/** Words that name an actor or a place, and how many different ones they name. */
	mentions: Record<Mention['kind'], { found: number; different: number }>;
	/** `total` is `withRelation` and `withoutRelation` together; headings are not among them. */
	paragraphs: {
		total: number;
		/** Paragraphs that a quote touches. */
		withRelation: number;
		/** Those of them that only quotes of `mentioned` touch: named there, and nothing claimed. */
		namedOnly: number;
		withoutRelation: number;
		headings: number;
	};
	/** UTF-16 units of the whole text, headings included, white space left out. */
	characters: Quoted;
	/** Sentences of the whole text, a heading being one; quoted is one that a quote touches. */
	sentences: Quoted;
	/** The parts of `total` overlap. */
	relations: {
		total: number;
		/** Gives its pair the category. */
		overall: number;
		/** Says no more than that the object is named. */
		mentioned: number;
		/** On a part of what is between the two, history apart. */
		scoped: number;
		history: number;
		/** With a subject that is no vantage of the document. */
		otherPairs: number;
		/** In another voice than the author's. */
		reported: number;
	};
	/** For each viewpoint of the document the sentences that give a country its category. */
	viewpoints: { id: string; sentences: number }[];
}

/** What of the text stands under a quote, in whatever unit; what stands under several counts once. */
export interface Quoted {
	total: number;
	quoted: number;
}

/** A line of the text that is no heading, without the white space at its ends. */
export interface Paragraph extends Span {
	/** Line of `text.txt`, counted from 1. */
	line: number;
	/** Ids of the actors and places that it names, in the order of the text, each once. */
	names: string[];
	/** Relations with a quote that touches it. */
	relations: Relation[];
}

/** A resolved viewpoint, as far as coverage asks for it. */
type Resolved = Pick<ViewpointEntry, 'id' | 'document'> & {
	figures: Pick<ViewpointEntry['figures'], 'sentences'>;
};

/**
 * The depth figures of a document's coding.
 *
 * @param viewpoints resolved, with their figures; those of other documents are passed over
 */
export function coverageOf(document: CorpusDocument, viewpoints: readonly Resolved[]): Coverage {
	const { id, text, relations } = document;
	const quotes = relations.flatMap((relation) => relation.quotes);
	const under = segmentsOf(text, quotes).filter(({ marks }) => marks.length > 0);
	return {
		document: id,
		mentions: mentionCounts(document.mentions),
		paragraphs: paragraphCounts(document),
		characters: {
			total: inked(text),
			quoted: under.reduce((sum, segment) => sum + inked(segment.text), 0),
		},
		sentences: {
			total: sentencesOf(text).length,
			quoted: sentencesUnder(text, quotes).length,
		},
		relations: relationCounts(document),
		viewpoints: viewpoints
			.filter((viewpoint) => viewpoint.document === id)
			.map((viewpoint) => ({ id: viewpoint.id, sentences: viewpoint.figures.sentences })),
	};
}

/**
 * The paragraphs of a document with what is coded in them, in the order of the text: its lines, but
 * neither empty ones nor headings (see `isHeading`). A quote over a paragraph's end is in both.
 */
export function paragraphsOf({ text, mentions, relations }: CorpusDocument): Paragraph[] {
	return linesOf(text)
		.filter(({ start, end }) => !isHeading(text.slice(start, end)))
		.map((line) => {
			const here = (span: Span) => span.start < line.end && line.start < span.end;
			return {
				...line,
				names: [...new Set(mentions.filter(here).map(({ actor }) => actor))],
				relations: relations.filter(({ quotes }) => quotes.some(here)),
			};
		});
}

/**
 * Whether a line of a text is taken for a heading: it has at most 120 characters and does not end as
 * a statement does, with a full stop, an exclamation mark, an ellipsis, a comma, a colon or a
 * semicolon, before closing quotation marks or brackets. A question may be a heading. The texts
 * carry no mark-up that would settle it: an item of a list without a full stop, or a paragraph that
 * is one short question, is taken for a heading too.
 */
export const isHeading = (line: string): boolean =>
	line.length <= 120 && !/[.!…,:;]["'”’»)\]*_]*$/.test(line);

/** Whether something is claimed in the paragraph, and not only somebody named. */
export const isClaimed = ({ relations }: Paragraph): boolean =>
	relations.some(({ category }) => claims(category));

function linesOf(text: string): (Span & { line: number })[] {
	let next = 0;
	return text
		.split('\n')
		.map((words, index) => {
			const start = next + words.length - words.trimStart().length;
			next += words.length + 1;
			return { line: index + 1, start, end: start + words.trim().length };
		})
		.filter(({ start, end }) => end > start);
}

function paragraphCounts(document: CorpusDocument): Coverage['paragraphs'] {
	const paragraphs = paragraphsOf(document);
	const coded = paragraphs.filter(({ relations }) => relations.length > 0);
	return {
		total: paragraphs.length,
		withRelation: coded.length,
		namedOnly: coded.filter((paragraph) => !isClaimed(paragraph)).length,
		withoutRelation: paragraphs.length - coded.length,
		headings: linesOf(document.text).length - paragraphs.length,
	};
}

function mentionCounts(mentions: readonly Mention[]): Coverage['mentions'] {
	const count = (kind: Mention['kind']) => {
		const found = mentions.filter((mention) => mention.kind === kind);
		return { found: found.length, different: new Set(found.map(({ actor }) => actor)).size };
	};
	return {
		country: count('country'),
		group: count('group'),
		'non-state': count('non-state'),
		place: count('place'),
	};
}

function relationCounts({ relations, vantages }: CorpusDocument): Coverage['relations'] {
	const count = (holds: (relation: Relation) => boolean) => relations.filter(holds).length;
	return {
		total: relations.length,
		overall: count(({ overall }) => overall),
		mentioned: count(({ category }) => category === 'mentioned'),
		scoped: count(({ scope }) => scope !== null && scope !== 'history'),
		history: count(({ scope }) => scope === 'history'),
		otherPairs: count(({ subject }) => !vantages.includes(subject)),
		reported: count(({ voice }) => voice !== 'author'),
	};
}

/** Characters that leave ink. */
const inked = (text: string) => text.replace(/\s/g, '').length;
