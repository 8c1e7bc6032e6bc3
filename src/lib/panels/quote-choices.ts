import { seenFrom } from '#lib/atlas/seen-from.ts';
import { saidOf } from '#lib/atlas/said-of.ts';
import { REGION_VIEWPOINT } from '#lib/atlas/region-source.ts';
import { regionMembers, type Lookup, type ViewpointEntry } from '#lib/corpus/tables.ts';
import { codingLine } from './citation.ts';
import { marksOf, relationsMarked } from './marks.ts';
import type { CorpusDocument, Relation, Span } from '#lib/corpus/types.ts';
import type { View } from '#lib/view/view.ts';

/** A quote that may stand beside a view. */
export interface QuoteChoice {
	/** As a step of a deck names it: the relation's id, `<relation>/2` for its second quote. */
	id: string;
	/** To the letter. */
	text: string;
	/** "Russia towards Libya: Contested (inferred)". */
	about: string;
	/** Whether the words name the view's country. */
	names: boolean;
}

/** The id of a quote, its number counted from 0. */
export const quoteId = (relation: string, index: number): string =>
	index === 0 ? relation : `${relation}/${index + 1}`;

/**
 * The quotes that may stand beside a view: of a country all that the document says of it from this vantage,
 * those that name it first; of a region what its passages or its colours rest on; of the world the words
 * behind its colours, in the order of the text.
 *
 * @param viewpoint as it is shown
 */
export function quoteChoices(
	{ country, region }: View,
	viewpoint: ViewpointEntry,
	lookup: Lookup,
	document: CorpusDocument,
): QuoteChoice[] {
	const relations = country
		? saidOf(country, viewpoint, document).relations
		: region
			? ofRegion(region, viewpoint, lookup, document)
			: behind(Object.keys(viewpoint.countries), viewpoint, document);
	const choices = relations.flatMap((relation) =>
		relation.quotes.map((quote, i) => ({
			id: quoteId(relation.id, i),
			text: quote.exact,
			about: codingLine(relation, lookup),
			names: Boolean(country) && namesCountry(country!, quote, document),
		})),
	);
	// Each stretch of the text once, though several relations rest on it.
	const texts = new Set<string>();
	const different = choices.filter(({ text }) => !texts.has(text) && texts.add(text));
	return different.sort((a, b) => Number(b.names) - Number(a.names));
}

const namesCountry = (country: string, { start, end }: Span, { mentions }: CorpusDocument) =>
	mentions.some(
		(mention) => mention.actor === country && mention.start < end && mention.end > start,
	);

/** The relations that give countries their colours. */
function behind(
	countries: readonly string[],
	{ countries: standings, subject }: ViewpointEntry,
	document: CorpusDocument,
): Relation[] {
	const ids = new Set(countries.map((country) => standings[country]?.relation));
	return seenFrom(subject, document).filter(({ id }) => ids.has(id));
}

function ofRegion(
	region: string,
	viewpoint: ViewpointEntry,
	lookup: Lookup,
	document: CorpusDocument,
): Relation[] {
	const analysed = document.regions.find(({ id }) => id === region);
	if (viewpoint.id === REGION_VIEWPOINT && analysed) {
		const marks = analysed.passages.flatMap((each) => marksOf(document, viewpoint.subject, each));
		return relationsMarked(marks);
	}
	const card = lookup.region(region);
	return card ? behind(regionMembers(card), viewpoint, document) : [];
}
