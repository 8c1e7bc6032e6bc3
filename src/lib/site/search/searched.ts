import { lookup } from '../data/tables.ts';
import { paragraphsOf } from '#lib/atlas/paragraphs.ts';
import type { CorpusDocument, Quote, Relation } from '#lib/corpus/types.ts';
import { quoteAnchor } from '#lib/panels/citation.ts';
import { listed, objectInText, sentenceCase, subjectInText } from '#lib/panels/names.ts';
import type { SearchedDocument, SearchedQuote } from '#lib/search/types.ts';

/** A quote with all relations that rest on it, in the order of the coding. */
type Shared = [Coded, ...Coded[]];
interface Coded {
	relation: Relation;
	quote: Quote;
}

/** So many objects of one quote are named, and so many subjects; the others are counted. */
const NAMED = 3;
const SUBJECTS = 2;

/** A document as it is searched. */
export function searched(document: CorpusDocument): SearchedDocument {
	const { id, title, text, mentions } = document;
	const countries = mentions.filter(({ kind }) => kind === 'country');
	let next = 0;
	const named = paragraphsOf(text).map(({ end }) => {
		const first = next;
		while (next < countries.length && countries[next]!.start < end) next++;
		return [...new Set(countries.slice(first, next).map(({ actor }) => actor))].join(' ');
	});
	return { id, title, text, named, quotes: sharedQuotes(document).map(searchedQuote) };
}

/** Many relations may rest on the same words, which are found once. */
function sharedQuotes({ relations }: CorpusDocument): Shared[] {
	const shared = new Map<string, Shared>();
	for (const relation of relations)
		for (const quote of relation.quotes) {
			const key = `${quote.start}–${quote.end}`;
			const others = shared.get(key);
			if (others) others.push({ relation, quote });
			else shared.set(key, [{ relation, quote }]);
		}
	return [...shared.values()];
}

function searchedQuote(shared: Shared): SearchedQuote {
	const [{ relation, quote }] = shared;
	const { start, end } = quote;
	return { start, end, pair: pairsOf(shared), anchor: quoteAnchor(relation, quote) };
}

/** "Russia towards Libya and Egypt; China towards Libya; and 2 others". */
function pairsOf(shared: Shared): string {
	const bySubject = new Map<string, Relation[]>();
	for (const { relation } of shared)
		bySubject.set(relation.subject, [...(bySubject.get(relation.subject) ?? []), relation]);
	const pairs = [...bySubject].map(([subject, relations]) => pairOf(subject, relations));
	const more = pairs.length - SUBJECTS;
	return [...pairs.slice(0, SUBJECTS), ...(more > 0 ? [`and ${more} more`] : [])].join('; ');
}

/** "Russia towards Libya, Egypt, Algeria and 2 others". */
function pairOf(subject: string, relations: readonly Relation[]): string {
	const objects = [...new Set(relations.map((relation) => objectInText(relation, lookup)))];
	const more = objects.length - NAMED;
	const named = more > 1 ? [...objects.slice(0, NAMED), `${more} others`] : objects;
	return `${sentenceCase(subjectInText(subject, lookup))} towards ${listed(named)}`;
}
