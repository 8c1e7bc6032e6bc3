import { isRecommended, isThroughGroup } from './standing.ts';
import { without } from './without.ts';
import type { Standing, Viewpoint } from '#lib/corpus/viewpoint.ts';

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
	'as-it-is': { label: 'as it is', keeps: (standing) => !isRecommended(standing) },
	explicit: { label: 'explicit only', keeps: ({ basis }) => basis !== 'inferred' },
	author: {
		label: 'the author’s voice only',
		keeps: ({ voice }) => voice === null || voice === 'author',
	},
} as const satisfies Record<string, Filter>;

export type FilterId = keyof typeof FILTERS;

export const FILTER_IDS = Object.keys(FILTERS) as FilterId[];

/** Where countries stand in a viewpoint by what meets all of these filters. */
export const filtered = (
	viewpoint: Parameters<typeof without>[0],
	filters: readonly FilterId[],
): Viewpoint['countries'] =>
	filters.length === 0
		? viewpoint.countries
		: without(viewpoint, (standing) => !filters.every((id) => FILTERS[id].keeps(standing)));
