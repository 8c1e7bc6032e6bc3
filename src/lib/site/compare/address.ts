import { resolve } from '$app/paths';
import { comparisonQuery, OPENING, type ComparisonState } from './state.ts';

/** The comparisons: all viewpoints as maps, as a table; two beside each other. */
export type Overview = 'maps' | 'matrix' | 'two';

const PATHS: Record<Overview, () => string> = {
	maps: () => resolve('/compare'),
	matrix: () => resolve('/compare/matrix'),
	two: () => resolve('/compare/two'),
};

/** The address of a comparison of all viewpoints. */
export const overviewAddress = (of: Overview, state: Partial<ComparisonState> = {}): string =>
	PATHS[of]() + comparisonQuery({ ...OPENING, ...state });
