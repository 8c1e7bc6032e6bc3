/*
 * What a comparison's address says beside what is compared: which country is marked, how viewpoints are grouped, what is
 * asked of the statements.
 */
import { FILTER_IDS, type FilterId } from '#lib/atlas/filters.ts';
import type { Lookup } from '#lib/corpus/tables.ts';
import type { Iso3 } from '#lib/corpus/types.ts';
import { meant } from '#lib/view/meant.ts';

export const GROUPINGS = { power: 'vantage power', document: 'document' } as const;
export type Grouping = keyof typeof GROUPINGS;

export interface ComparisonState {
	country: Iso3 | null;
	by: Grouping;
	filters: FilterId[];
}

export const OPENING: ComparisonState = { country: null, by: 'power', filters: [] };

/** What is invalid is treated as absent. */
export function readComparison(
	query: URLSearchParams,
	corpus: Pick<Lookup, 'isCountry'>,
): ComparisonState {
	const params = meant(query);
	const code = (params.get('country') ?? '').toUpperCase();
	return {
		country: corpus.isCountry(code) ? code : null,
		by: params.get('by') === 'document' ? 'document' : 'power',
		filters: FILTER_IDS.filter((id) => params.has(id)),
	};
}

/** The query of an address, with its question mark; empty for what a comparison opens with. */
export function comparisonQuery({ country, by, filters }: ComparisonState): string {
	const parts = [
		...(country ? [`country=${country}`] : []),
		...(by === OPENING.by ? [] : [`by=${by}`]),
		...FILTER_IDS.filter((id) => filters.includes(id)),
	];
	return parts.length ? `?${parts.join('&')}` : '';
}
