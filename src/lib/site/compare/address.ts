import { resolve } from '$app/paths';
import { comparisonQuery, OPENING, type ComparisonState } from './state.ts';

/** The comparisons of all viewpoints: as maps, as a table. */
export type Overview = 'maps' | 'matrix';

/** The address of a comparison of all viewpoints. */
export const overviewAddress = (of: Overview, state: Partial<ComparisonState> = {}): string =>
	resolve(of === 'maps' ? '/compare' : '/compare/matrix') +
	comparisonQuery({ ...OPENING, ...state });
