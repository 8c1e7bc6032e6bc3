import type { CategoryId } from '#lib/corpus/types.ts';

/**
 * Where a category stands between alliance and enmity. `client`, `rival-client` and `contested` are about autonomy
 * and arena, not alignment, and have no place on the scale.
 */
const ALIGNMENT: Partial<Record<CategoryId, number>> = {
	ally: 3,
	'strategic-partner': 2,
	partner: 1,
	hedging: 0,
	competitor: -2,
	adversary: -3,
};

/** From ally to adversary. */
export const ALIGNMENT_RANGE = 6;

/** A category's place on the scale from ally, 3, to adversary, -3; `null` for what has none. */
export const alignmentOf = (category: CategoryId): number | null => ALIGNMENT[category] ?? null;
