import { lookup } from '../data/tables.ts';
import { paragraphsOf } from '#lib/atlas/paragraphs.ts';
import type { CorpusDocument, Quote, Relation } from '#lib/corpus/types.ts';
import { quoteAnchor } from '#lib/panels/citation.ts';
import { listed, objectInText, sentenceCase, subjectInText } from '#lib/panels/names.ts';
import type { SearchedDocument, SearchedQuote } from '#lib/search/types.ts';

/** A quote with all relations of one subject that rest on it, in the order of the coding. */
type Shared = [Coded, ...Coded[]];
interface Coded {
	relation: Relation;
	quote: Quote;
}

/** So many objects of one quote are named; the others are counted. */
const NAMED = 3;

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

/** Many relations may rest on the same words: those of one subject are found together. */
function sharedQuotes({ relations }: CorpusDocument): Shared[] {
	const shared = new Map<string, Shared>();
	for (const relation of relations)
		for (const quote of relation.quotes) {
			const key = `${relation.subject} ${quote.start}–${quote.end}`;
			const others = shared.get(key);
			if (others) others.push({ relation, quote });
			else shared.set(key, [{ relation, quote }]);
		}
	return [...shared.values()];
}

function searchedQuote(shared: Shared): SearchedQuote {
	const [{ relation, quote }] = shared;
	const { start, end } = quote;
	return { start, end, pair: pairOf(shared), anchor: quoteAnchor(relation, quote) };
}

/** "Russia towards Libya, Egypt, Algeria and 2 others". */
function pairOf(shared: Shared): string {
	const objects = [...new Set(shared.map(({ relation }) => objectInText(relation, lookup)))];
	const more = objects.length - NAMED;
	const named = more > 1 ? [...objects.slice(0, NAMED), `${more} others`] : objects;
	const subject = sentenceCase(subjectInText(shared[0].relation.subject, lookup));
	return `${subject} towards ${listed(named)}`;
}
