import { addressOf, countryAddress } from '../address/addresses.ts';
import { loadDocuments } from './documents.ts';
import { lookup } from './tables.ts';
import type { View } from '#lib/view/view.ts';
import type { CorpusDocument, Quote, Relation } from '#lib/corpus/types.ts';
import { quoteAnchor } from '#lib/panels/citation.ts';
import type { FindQuote } from '#lib/panels/find-quotes.ts';
import { listed, objectInText, sentenceCase, subjectInText } from '#lib/panels/names.ts';

/** A quote with all relations of one subject that rest on it, in the order of the coding. */
type Shared = [Coded, ...Coded[]];
interface Coded {
	relation: Relation;
	quote: Quote;
}

/** So many objects of one quote are named; the others are counted. */
const NAMED = 3;

/**
 * All quotes of the document that is shown and of those around it, each with where it leads from a view.
 *
 * @throws where a document cannot be fetched
 */
export async function findQuotes(view: View): Promise<FindQuote[]> {
	const documents = await loadDocuments(
		lookup.around(view.viewpoint.split('/')[0]!).map(({ id }) => id),
	);
	return documents.flatMap((document) =>
		[...sharedQuotes(document)].map(([id, shared]) => ({
			id,
			exact: shared[0].quote.exact,
			pair: pairOf(shared),
			title: document.title,
			href: addressOfQuote(view, document, shared),
		})),
	);
}

/** Many relations may rest on the same words: those of one subject are found together. */
function sharedQuotes({ id, relations }: CorpusDocument): Map<string, Shared> {
	const shared = new Map<string, Shared>();
	for (const relation of relations)
		for (const quote of relation.quotes) {
			const key = `${id}/${relation.subject} ${quote.start}–${quote.end}`;
			const others = shared.get(key);
			if (others) others.push({ relation, quote });
			else shared.set(key, [{ relation, quote }]);
		}
	return shared;
}

/** "Russia towards Libya, Egypt, Algeria and 2 others". */
function pairOf(shared: Shared): string {
	const objects = [...new Set(shared.map(({ relation }) => objectInText(relation, lookup)))];
	const more = objects.length - NAMED;
	const named = more > 1 ? [...objects.slice(0, NAMED), `${more} others`] : objects;
	const subject = sentenceCase(subjectInText(shared[0].relation.subject, lookup));
	return `${subject} towards ${listed(named)}`;
}

/**
 * Where a quote can be read: on the map of its subject, with a country selected that it is about; what is said between others than a document's vantages, on a country's page. Groups, and what is
 * no country, have no address of their own: the map of the subject stands for them.
 */
function addressOfQuote(view: View, document: CorpusDocument, shared: Shared): string {
	const { subject } = shared[0].relation;
	const viewpoint = `${document.id}/${subject}`;
	const about = shared.find(({ relation }) => relation.objectKind === 'country');
	if (lookup.viewpoint(viewpoint)) {
		const country = about?.relation.object ?? null;
		const address = addressOf({ ...view, viewpoint, region: null, country, look: null });
		return about ? `${address}#${quoteAnchor(about.relation, about.quote)}` : address;
	}
	const first = `${document.id}/${document.vantages[0]}`;
	const country = about?.relation.object ?? (lookup.isCountry(subject) ? subject : null);
	return country
		? countryAddress(country, first)
		: addressOf({ ...view, viewpoint: first, region: null, country: null, look: null });
}
