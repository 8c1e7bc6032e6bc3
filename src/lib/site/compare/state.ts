/*
 * What a comparison's address says beside what is compared: which country is marked, how viewpoints are grouped, what is
 * asked of the statements.
 */
import { FILTER_IDS, type FilterId } from '#lib/atlas/filters.ts';
import type { Lookup } from '#lib/corpus/tables.ts';
import type { Iso3 } from '#lib/corpus/types.ts';
import { meant } from '#lib/view/meant.ts';
import { queryOf, readQuery } from '#lib/view/query.ts';
import type { Look, Projection } from '#lib/view/view.ts';

export const GROUPINGS = { power: 'vantage power', document: 'document' } as const;
export type Grouping = keyof typeof GROUPINGS;

/** Orders of the matrix, as they are called. */
export const SORTS = {
	alike: 'like beside like',
	name: 'name',
	region: 'region',
	documents: 'number of documents',
	spread: 'disagreement within a power',
} as const;
export type SortKey = keyof typeof SORTS;

export interface ComparisonState {
	country: Iso3 | null;
	by: Grouping;
	filters: FilterId[];
	/** How the rows of the matrix are ordered. */
	sort: SortKey;
	/** Where two maps beside each other look. */
	look: Look | null;
	projection: Projection;
	/** Two viewpoints beside each other, by id; `null`: those that the page opens with. */
	first: string | null;
	second: string | null;
}

export const OPENING: ComparisonState = {
	country: null,
	by: 'power',
	filters: [],
	sort: 'alike',
	look: null,
	projection: 'flat',
	first: null,
	second: null,
};

const isSort = (text: string | null) =>
	(Object.keys(SORTS) as SortKey[]).find((key) => key === text);

/** What is invalid is treated as absent. */
export function readComparison(
	query: URLSearchParams,
	corpus: Pick<Lookup, 'isCountry' | 'viewpoint'>,
): ComparisonState {
	const params = meant(query);
	const { country, look, projection } = readQuery(query, corpus);
	const viewpoint = (name: string) => corpus.viewpoint(params.get(name) ?? '')?.id ?? null;
	return {
		country,
		look,
		projection,
		first: viewpoint('first'),
		second: viewpoint('second'),
		by: params.get('by') === 'document' ? 'document' : 'power',
		filters: FILTER_IDS.filter((id) => params.has(id)),
		sort: isSort(params.get('sort')) ?? OPENING.sort,
	};
}

/** The query of an address, with its question mark; empty for what a comparison opens with. */
export function comparisonQuery({
	by,
	filters,
	sort,
	first,
	second,
	...view
}: ComparisonState): string {
	const parts = [
		...(first ? [`first=${first}`] : []),
		...(second ? [`second=${second}`] : []),
		...(queryOf(view) ? [queryOf(view)] : []),
		...(by === OPENING.by ? [] : [`by=${by}`]),
		...FILTER_IDS.filter((id) => filters.includes(id)),
		...(sort === OPENING.sort ? [] : [`sort=${sort}`]),
	];
	return parts.length ? `?${parts.join('&')}` : '';
}
