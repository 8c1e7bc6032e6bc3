import { alignmentOf } from './alignment.ts';
import { claims, familyOf } from './categories.ts';
import type { CategoryId, FamilyId } from '#lib/corpus/types.ts';
import type { Standing } from '#lib/corpus/viewpoint.ts';

/** What several documents, seen from one power, say of a country together. */
export interface Accord {
	/** How many documents there are, how many name the country, and how many say something of it. */
	documents: number;
	naming: number;
	speaking: number;
	/** The family that most of those who speak give it; `null` where fewer than two speak, or none leads. */
	family: FamilyId | null;
	/** How many of those who speak give it that family. */
	inFamily: number;
	/** All who speak give it the same category; `null` where fewer than two do. */
	same: boolean | null;
	/** From the friendliest to the most hostile place on the scale, in steps of it; `null` where fewer than two are on it. */
	spread: number | null;
	/** How many are on the scale: what `spread` rests on. */
	onScale: number;
}

/**
 * Sums up what is said of a country by documents that look from the same power. Silence counts for nothing, and nothing is
 * concluded where fewer than two speak.
 */
export function accordOf(standings: readonly (Standing | null | undefined)[]): Accord {
	const named = standings.filter((standing) => standing !== null && standing !== undefined);
	const said = named.map(({ category }) => category).filter(claims);
	const [family, inFamily] = leading(said);
	const places = said.map(alignmentOf).filter((place) => place !== null);
	return {
		documents: standings.length,
		naming: named.length,
		speaking: said.length,
		family: said.length < 2 ? null : family,
		inFamily: said.length < 2 || family === null ? 0 : inFamily,
		same: said.length < 2 ? null : new Set(said).size === 1,
		spread: places.length < 2 ? null : Math.max(...places) - Math.min(...places),
		onScale: places.length,
	};
}

/** The family that most categories are of, and of how many; `null` where two are level. */
function leading(said: readonly CategoryId[]): [family: FamilyId | null, count: number] {
	const counts = new Map<FamilyId, number>();
	for (const category of said) {
		const family = familyOf(category);
		counts.set(family, (counts.get(family) ?? 0) + 1);
	}
	const [first, second] = [...counts].sort(([, a], [, b]) => b - a);
	if (!first || first[1] === second?.[1]) return [null, 0];
	return first;
}
