import { nearestId } from '#lib/corpus/nearest.ts';
import { referencesOf } from '#lib/view/known.ts';
import type { OpenCorpus } from '../open.ts';
import type { Problem } from '../problem.ts';

/** What the decks refer to exists: viewpoints, regions, countries, and the quotes that are shown beside them. */
export function checkDecks(corpus: OpenCorpus): Problem[] {
	const viewpoints = corpus.documents.flatMap(({ meta }) =>
		meta.vantages.map((vantage) => `${meta.id}/${vantage}`),
	);
	const regions = corpus.regions.entries.map(({ id }) => id);
	const countries = corpus.countries.map(({ iso3 }) => iso3);
	const known = { viewpoint: viewpoints, region: regions, country: countries };
	const quotes = corpus.documents.flatMap(({ meta, relations }) =>
		relations.flatMap(({ id, quotes }) =>
			quotes.map((_, i) => `${meta.id}/${id}${i ? `/${i + 1}` : ''}`),
		),
	);
	return corpus.decks.flatMap(({ id: deck, steps }) =>
		steps.flatMap(({ view, quote }, i) =>
			[
				...referencesOf(view).map(({ kind, id }) => unknown(kind, id, known[kind])),
				unknown('quote', quote, quotes),
			]
				.filter((finding) => finding !== null)
				.map((finding) => ({
					...finding,
					code: 'unknown-id' as const,
					file: `decks/${deck}.json`,
					entry: `step ${i + 1}`,
				})),
		),
	);
}

function unknown(
	as: string,
	id: string | null | undefined,
	known: readonly string[],
): Pick<Problem, 'message' | 'fix'> | null {
	if (!id || known.includes(id)) return null;
	const nearest = nearestId(id, known);
	return {
		message: `${as} “${id}” is not known`,
		fix: nearest ? `the nearest known one is “${nearest}”` : 'there is none: take it out',
	};
}
