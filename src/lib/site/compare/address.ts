import { resolve } from '$app/paths';
import type { Pair } from '#lib/atlas/pair.ts';
import { comparisonQuery, OPENING, type ComparisonState } from './state.ts';

/** The comparisons: all viewpoints as maps, as a table; two beside each other. */
export type Overview = 'maps' | 'matrix' | 'two';

const OF: Record<Overview, { of?: string }> = {
	maps: {},
	matrix: { of: 'matrix' },
	two: { of: 'two' },
};

/** The address of a comparison of all viewpoints. */
export const overviewAddress = (of: Overview, state: Partial<ComparisonState> = {}): string =>
	resolve('/(pages)/compare/[[of]]', OF[of]) + comparisonQuery({ ...OPENING, ...state });

/** The address of what documents say of two countries. */
export const pairAddress = ([first, second]: Pair): string =>
	resolve('/(pages)/pair/[pair]', { pair: `${first}-${second}` });
