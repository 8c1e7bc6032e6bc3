import { NAMED_ONLY } from './named-only.ts';
import { isThroughGroup } from './standing.ts';
import type { Standing, Viewpoint } from '#lib/corpus/viewpoint.ts';
import type { Iso3 } from '#lib/corpus/types.ts';

/** What may be asked of a statement for its colour to be shown. */
interface Filter {
	/** As it is called beside its switch. */
	label: string;
	/** Whether a standing meets it. */
	keeps(standing: Standing): boolean;
}

/** The filters by the name that they have in an address, in the order in which they are offered. */
export const FILTERS = {
	'by-name': { label: 'by name only', keeps: (standing) => !isThroughGroup(standing) },
	explicit: { label: 'explicit only', keeps: ({ basis }) => basis !== 'inferred' },
	author: {
		label: 'the author’s voice only',
		keeps: ({ voice }) => voice === null || voice === 'author',
	},
} as const satisfies Record<string, Filter>;

export type FilterId = keyof typeof FILTERS;

export const FILTER_IDS = Object.keys(FILTERS) as FilterId[];

type Filterable = Pick<Viewpoint, 'countries'> & { namedInGroup: readonly Iso3[] };

/**
 * Where countries stand in a viewpoint by what meets all of these filters. A country that the text names and that loses
 * its category stays as what it then is: named only.
 */
export function filtered(
	{ countries, namedInGroup }: Filterable,
	filters: readonly FilterId[],
): Viewpoint['countries'] {
	if (filters.length === 0) return countries;
	const named = new Set(namedInGroup);
	return Object.fromEntries(
		Object.entries(countries).flatMap(([country, standing]): [Iso3, Standing][] => {
			if (filters.every((id) => FILTERS[id].keeps(standing))) return [[country, standing]];
			return !isThroughGroup(standing) || named.has(country) ? [[country, NAMED_ONLY]] : [];
		}),
	);
}
