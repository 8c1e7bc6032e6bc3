import type { CategoryId } from '#lib/corpus/types.ts';

/** What a coding says of a relation, as far as codings are compared. */
export interface CodedRelation {
	subject: string;
	/** By id; an indefinite object in the document's words. */
	object: string;
	category: CategoryId;
	basis: 'explicit' | 'inferred';
	/** Not there in codings that are older than this field. */
	modality?: 'is' | 'should' | 'may' | undefined;
	direction?: 'mutual' | 'one-way' | undefined;
	overall: boolean;
	quotes: readonly string[];
}

/** One coder's relations of one document. */
export type Coding = readonly CodedRelation[];

/** What both coders say of one pair. */
export interface PairUnit {
	/** `RUS → LBY`, or `CHN – RUS` where one of the coders has a mutual relation. */
	pair: string;
	/** The pair's overall relation in each coding, or, without one, the first; `null` where the coding has no such pair. */
	relations: readonly [CodedRelation | null, CodedRelation | null];
}

const directed = (a: string, b: string) => `${a} → ${b}`;
const mutual = (a: string, b: string) => [a, b].sort().join(' – ');

/**
 * The pairs that at least one of two codings contains: the units of comparison. A mutual relation counts once; where
 * the other coder has two relations in its place, the one in the direction in which the mutual one is written
 * stands for both.
 *
 * @returns in the order of the pairs' names
 */
export function pairUnits(first: Coding, second: Coding): PairUnit[] {
	const joined = new Map<string, string>();
	for (const { subject, object, direction } of [...first, ...second]) {
		if (direction !== 'mutual' || joined.has(mutual(subject, object))) continue;
		joined.set(mutual(subject, object), directed(subject, object));
	}
	const nameOf = ({ subject, object }: CodedRelation) =>
		joined.has(mutual(subject, object)) ? mutual(subject, object) : directed(subject, object);

	const said = [first, second].map((coding) => {
		const pairs = new Map<string, CodedRelation>();
		for (const relation of coding) {
			const pair = nameOf(relation);
			const kept = pairs.get(pair);
			if (!kept || rank(relation) > rank(kept)) pairs.set(pair, relation);
		}
		return pairs;
	});
	/** What stands for a pair: overall before the rest, then the way the mutual relation is written. */
	function rank({ subject, object, overall }: CodedRelation): number {
		const written = joined.get(mutual(subject, object));
		return (overall ? 2 : 0) + (written === directed(subject, object) ? 1 : 0);
	}
	const pairs = [...new Set(said.flatMap((one) => [...one.keys()]))].sort();
	return pairs.map((pair) => ({
		pair,
		relations: [said[0]!.get(pair) ?? null, said[1]!.get(pair) ?? null],
	}));
}

/**
 * Whether two coders found the same pairs: the harmonic mean of the shares that the other one has too.
 *
 * @returns 0 to 1; `null` where neither found any
 */
export function f1(units: readonly PairUnit[]): number | null {
	const both = units.filter(({ relations: [a, b] }) => a && b).length;
	const found = units.reduce((n, { relations: [a, b] }) => n + (a ? 1 : 0) + (b ? 1 : 0), 0);
	return found === 0 ? null : (2 * both) / found;
}
