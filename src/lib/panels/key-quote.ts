import { seenFrom } from '#lib/atlas/seen-from.ts';
import { claims } from '#lib/atlas/categories.ts';
import { REGION_VIEWPOINT } from '#lib/atlas/region-source.ts';
import { sentencesOf } from '#lib/atlas/sentences.ts';
import { regionMembers, type Lookup, type ViewpointEntry } from '#lib/corpus/tables.ts';
import { codingLine } from './citation.ts';
import { rationaleInWords } from './relation-words.ts';
import { documentReport } from './country-report.ts';
import { marksOf, relationsMarked } from './marks.ts';
import type { DeckStep } from '#lib/deck/types.ts';
import type {
	CategoryId,
	CorpusDocument,
	Iso3,
	Quote,
	Relation,
	Span,
	Subject,
} from '#lib/corpus/types.ts';

/** The words that stand beside a map, on stage and in every file, and what they are there for. */
export interface KeyQuote {
	/** To the letter: a stretch of the document's text. */
	text: string;
	document: CorpusDocument;
	/** "Russia towards Libya: Contested (inferred)"; for a passage, its heading. */
	about: string;
	/** Why the category follows from the words: "Inferred: …", "Rationale: …". */
	rationale: string | null;
	/** What the words are coded as; `null` for a passage. */
	category: CategoryId | null;
}

/** A passage without a coded quote is shown by its first sentences, up to about this many letters. */
const BEGINNING = 320;

/**
 * The quote of a step: the one that it names by id; else, of a country what its panel shows first, of a
 * region what gives its focus the colour, of the world the words that carry most of the map. `null`
 * where the document is silent, or no words carry more than others.
 *
 * @param viewpoint as it is shown
 * @param documents those of `documentsQuoted`; where one is missing, its words are not found
 */
export function keyQuote(
	{ view, quote }: Pick<DeckStep, 'view' | 'quote'>,
	viewpoint: ViewpointEntry,
	lookup: Lookup,
	documents: readonly CorpusDocument[],
): KeyQuote | null {
	const chosen = quote ? chosenQuote(quote, viewpoint.subject, lookup, documents) : null;
	if (chosen) return chosen;
	const document = documents.find(({ id }) => id === viewpoint.document);
	if (!document) return null;
	if (view.country) return ofCountry(view.country, viewpoint, lookup, document);
	if (view.region) {
		// Colours of one document are not justified by the words of another.
		return viewpoint.id === REGION_VIEWPOINT
			? ofPassages(view.region, lookup, document)
			: carrying(membersOf(view.region, lookup), viewpoint, lookup, document, 1);
	}
	return carrying(Object.keys(viewpoint.countries), viewpoint, lookup, document, 2);
}

/** The documents whose texts the quote of a step is taken from, by id. */
export function documentsQuoted(
	{ view, quote }: Pick<DeckStep, 'view' | 'quote'>,
	lookup: Lookup,
): string[] {
	const ids = [lookup.viewpoint(view.viewpoint)?.document ?? '', quote?.split('/')[0] ?? ''];
	return [...new Set(ids)].filter((id) => lookup.document(id));
}

/** A quote by its id, `<document>/<relation>` or `<document>/<relation>/<number>`; `null` where there is none. */
function chosenQuote(
	id: string,
	subject: Subject,
	lookup: Lookup,
	documents: readonly CorpusDocument[],
): KeyQuote | null {
	const [asked = '', relationId = '', number = '1'] = id.split('/');
	const document = documents.find((each) => each.id === asked);
	// A mutual relation is told from the side that is looked from.
	const relation =
		document &&
		[...seenFrom(subject, document), ...document.relations].find(
			(each) => each.id === `${asked}/${relationId}`,
		);
	const quote = relation?.quotes[Number(number) - 1];
	return document && relation && quote ? quoteFrom(relation, quote, document, lookup) : null;
}

function quoteFrom(
	relation: Relation,
	{ exact }: Quote,
	document: CorpusDocument,
	lookup: Lookup,
): KeyQuote {
	return {
		text: exact,
		document,
		about: codingLine(relation, lookup),
		rationale: rationaleInWords(relation),
		category: relation.category,
	};
}

function membersOf(region: string, lookup: Lookup): Iso3[] {
	const card = lookup.region(region);
	return card ? regionMembers(card) : [];
}

function ofRelation(
	relation: Relation,
	document: CorpusDocument,
	lookup: Lookup,
	inside?: Span,
): KeyQuote | null {
	const quote =
		relation.quotes.find(
			({ start, end }) => inside && start >= inside.start && end <= inside.end,
		) ?? relation.quotes[0];
	return quote ? quoteFrom(relation, quote, document, lookup) : null;
}

function ofCountry(
	country: Iso3,
	viewpoint: ViewpointEntry,
	lookup: Lookup,
	document: CorpusDocument,
): KeyQuote | null {
	const [entry] = documentReport(country, [viewpoint], document, [document]).entries;
	const first = entry?.relations?.[0];
	return first ? ofRelation(first, document, lookup) : null;
}

/** The relation that gives most of the countries their colour, if it colours at least so many. */
function carrying(
	countries: readonly Iso3[],
	viewpoint: ViewpointEntry,
	lookup: Lookup,
	document: CorpusDocument,
	atLeast: number,
): KeyQuote | null {
	const counts = new Map<string, number>();
	for (const country of countries) {
		const standing = viewpoint.countries[country];
		if (!standing?.relation || !claims(standing.category)) continue;
		counts.set(standing.relation, (counts.get(standing.relation) ?? 0) + 1);
	}
	const most = Math.max(0, ...counts.values());
	if (most < atLeast) return null;
	// Of equals the one that the text has first.
	const relation = seenFrom(viewpoint.subject, document).find(({ id }) => counts.get(id) === most);
	return relation ? ofRelation(relation, document, lookup) : null;
}

/** From the two passages on a region: the first quote on its focus, else how the first one begins. */
function ofPassages(region: string, lookup: Lookup, document: CorpusDocument): KeyQuote | null {
	const subject = lookup.viewpoint(REGION_VIEWPOINT)?.subject;
	const analysed = document.regions.find(({ id }) => id === region);
	if (!subject || !analysed) return null;
	const focus = new Set(analysed.focus);
	const groups = document.groups.filter(({ members }) => members.some((each) => focus.has(each)));
	const onFocus = ({ object }: Relation) =>
		focus.has(object) || groups.some(({ id }) => id === object);
	for (const passage of analysed.passages) {
		const marked = relationsMarked(marksOf(document, subject, passage));
		const relation = marked.find(onFocus) ?? marked[0];
		const quote = relation && ofRelation(relation, document, lookup, passage);
		if (quote) return quote;
	}
	const [passage] = analysed.passages;
	if (!passage) return null;
	const whole = document.text.slice(passage.start, passage.end);
	const sentences = sentencesOf(whole).filter(({ end }, i) => i === 0 || end <= BEGINNING);
	const text = whole.slice(sentences[0]?.start ?? 0, sentences.at(-1)?.end);
	return {
		text,
		document,
		about: `${passage.section}: ${passage.heading}`,
		rationale: null,
		category: null,
	};
}
