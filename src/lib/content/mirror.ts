import type { Direction } from '#lib/corpus/types.ts';

/** What the codebook's table gives to one side alone. */
export const ONE_WAY: readonly string[] = ['client', 'rival-client', 'hedging', 'contested'];

interface Sided {
	subject: string;
	object: string;
	category: string;
	direction?: Direction;
	modality?: string;
	scope?: string | undefined;
	overall: boolean;
	quotes: readonly { exact: string }[];
}

/**
 * Whether two relations say the same of a pair from its two sides. A pair may have several of one category
 * and scope, one for each event, and two acts are two relations: the words tell which.
 */
export function isMirror(one: Sided, other: Sided): boolean {
	if (one.subject !== other.object || one.object !== other.subject) return false;
	if (one.category !== other.category || one.category === 'mentioned') return false;
	if (one.scope !== other.scope || one.modality !== other.modality) return false;
	const words = new Set(one.quotes.map(({ exact }) => exact));
	const shared = other.quotes.filter(({ exact }) => words.has(exact)).length;
	if (one.direction === 'mutual' || other.direction === 'mutual')
		return shared > 0 || (one.overall && other.overall);
	return !ONE_WAY.includes(one.category) && shared === Math.min(words.size, other.quotes.length);
}
