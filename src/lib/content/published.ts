import { sentencesOf } from '#lib/atlas/sentences.ts';
import type { Corpus } from './compile.ts';
import type { CorpusDocument, Region, Span } from '#lib/corpus/types.ts';

/** Stands for a character that is not published. */
export const WITHHELD = '█';

/** The corpus as it may be published: the site is built from nothing else. */
export const publishedCorpus = (corpus: Corpus): Corpus => ({
	...corpus,
	documents: corpus.documents.map(publishedDocument),
});

/**
 * A document as it may be published. With `publish: "full"` it is the same; with `quotes` the text
 * keeps the sentences under a quote and one on each side. What lies between them becomes a bar of the
 * same length on a line of its own, so that every offset holds for the published text and for the
 * whole one, and the sentences of both are the same. Names, places and passages that are not wholly
 * in what is kept are left out: a name and its position would give back a word.
 *
 * @throws Error when a coder's own words repeat a sentence that is withheld
 */
export function publishedDocument(document: CorpusDocument): CorpusDocument {
	if (document.publish === 'full') return document;
	const kept = keptStretches(document);
	const text = withBars(document.text, kept);
	refuseRepeated(document, kept, text);
	const isKept = isWithin(kept);
	return {
		...document,
		text,
		mentions: document.mentions.filter(isKept),
		places: document.places
			.map((place) => ({ ...place, mentions: place.mentions.filter(isKept) }))
			.filter(({ mentions }) => mentions.length > 0),
		regions: document.regions.map((region) => publishedRegion(region, text, isKept)),
	};
}

/** How much of a published text is bars: 0 where nothing is withheld, up to 1. */
export const withheldShare = ({ text }: Pick<CorpusDocument, 'text'>): number =>
	text.length === 0 ? 0 : (text.split(WITHHELD).length - 1) / text.length;

/** The sentences under a quote and one on each side; those that follow one another are one stretch. */
function keptStretches({ text, relations }: CorpusDocument): Span[] {
	const quotes = relations.flatMap(({ quotes }) => quotes);
	const sentences = sentencesOf(text);
	const quoted = sentences.map(({ start, end }) =>
		quotes.some((quote) => quote.start < end && start < quote.end),
	);
	const stretches: Span[] = [];
	let follows = false;
	for (const [i, { start, end }] of sentences.entries()) {
		const keep = quoted[i - 1] || quoted[i] || quoted[i + 1] || false;
		const last = stretches.at(-1);
		if (keep && follows && last) last.end = end;
		else if (keep) stretches.push({ start, end });
		follows = keep;
	}
	return stretches;
}

function withBars(text: string, kept: readonly Span[]): string {
	let at = 0;
	let published = '';
	for (const { start, end } of [...kept, { start: text.length, end: text.length }]) {
		published += barFor(text.slice(at, start)) + text.slice(start, end);
		at = end;
	}
	return published;
}

/** As long as what it stands for, line breaks and all: not even the lengths of words remain. */
function barFor(gap: string): string {
	if (gap.trim() === '') return gap;
	const inner = gap.length - 2;
	return inner > 0 ? `\n${WITHHELD.repeat(inner)}\n` : '\n'.repeat(gap.length);
}

const isWithin =
	(kept: readonly Span[]) =>
	({ start, end }: Span): boolean =>
		kept.some((stretch) => stretch.start <= start && end <= stretch.end);

/** A passage's heading is a line of the text as well. The section's is a label, like the title. */
const publishedRegion = (
	region: Region,
	text: string,
	isKept: (span: Span) => boolean,
): Region => ({
	...region,
	passages: region.passages.filter((passage) => isKept(passage) && text.includes(passage.heading)),
});

/** Fewer words than this may be a heading ("Conclusion") or a common phrase. */
const TELLING = 5;

function refuseRepeated(document: CorpusDocument, kept: readonly Span[], published: string): void {
	const isKept = isWithin(kept);
	const withheld = sentencesOf(document.text)
		.filter((sentence) => !isKept(sentence))
		.map(({ start, end }) => document.text.slice(start, end))
		.filter((words) => words.split(/\s+/).length >= TELLING && !published.includes(words));
	for (const { id, rationale, overrides } of document.relations) {
		const own = [rationale ?? '', ...overrides.map(({ reason }) => reason)];
		const repeated = withheld.find((sentence) => own.some((words) => words.includes(sentence)));
		if (repeated === undefined) continue;
		throw new Error(
			`${id}: the rationale repeats a sentence that "publish": "quotes" withholds: “${repeated}”; ` +
				'say it in other words, or make it one of the quotes',
		);
	}
}
