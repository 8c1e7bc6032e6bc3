import { seenFrom } from './seen-from.ts';
import type { CorpusDocument, Iso3, Relation } from '#lib/corpus/types.ts';

/** Two countries, in the order in which their address has them. */
export type Pair = readonly [first: Iso3, second: Iso3];

/** What one document says of how a country stands towards another. */
export interface OneWay {
	/** The relation of the pair as a whole, said of the two themselves, or else through a group; `null` where there is none. */
	overall: Relation | null;
	/** What it says of the pair otherwise, on a topic. */
	scoped: Relation[];
	/** What it tells as past. */
	history: Relation[];
}

/** What one document says of two countries, both ways. */
export interface PairReport {
	document: CorpusDocument;
	/** The first towards the second, and back. */
	there: OneWay;
	back: OneWay;
}

type Coded = Pick<CorpusDocument, 'relations' | 'groups'>;

/** What a document says of one country towards another, by name or through a group that the country is in. */
export function oneWay(subject: Iso3, object: Iso3, { relations, groups }: Coded): OneWay {
	const isOf = (actor: string, country: Iso3) =>
		actor === country ||
		groups.some(({ id, members }) => id === actor && members.includes(country));
	// Of a group that both are in, a statement on its members is none on how the two stand.
	const actors = [subject, ...groups.map(({ id }) => id).filter((id) => isOf(id, subject))];
	const seen = actors.flatMap((actor) => seenFrom(actor, { relations, groups }));
	const found = seen.filter(
		(relation) =>
			isOf(relation.subject, subject) &&
			isOf(relation.object, object) &&
			!isOf(relation.subject, object) &&
			!isOf(relation.object, subject),
	);
	const direct = ({ subject: from, object: to }: Relation) =>
		Number(from === subject) + Number(to === object);
	const ordered = [...found].sort((a, b) => direct(b) - direct(a));
	const past = ordered.filter(({ scope }) => scope === 'history');
	const present = ordered.filter(({ scope }) => scope !== 'history');
	const overall = present.find((relation) => relation.overall) ?? null;
	return { overall, scoped: present.filter((relation) => relation !== overall), history: past };
}

const says = ({ overall, scoped, history }: OneWay): boolean =>
	overall !== null || scoped.length > 0 || history.length > 0;

/** What each document says of two countries; those that say nothing are left out. */
export const pairReports = (
	[first, second]: Pair,
	documents: readonly CorpusDocument[],
): PairReport[] =>
	documents
		.map((document) => ({
			document,
			there: oneWay(first, second, document),
			back: oneWay(second, first, document),
		}))
		.filter(({ there, back }) => says(there) || says(back));

/** How many documents look from each power: whoever more look from comes first in an address. */
type Weight = (country: Iso3) => number;

/** Two countries in the order of their address: the power that more documents look from first, else by code. */
export const inOrder = ([a, b]: Pair, weight: Weight): Pair =>
	weight(a) > weight(b) || (weight(a) === weight(b) && a < b) ? [a, b] : [b, a];

/**
 * The pairs that have pages of their own: those of the powers, then those that most documents speak of by name, as long
 * as several do.
 *
 * @param powers countries that documents look from
 * @param most how many pairs at most
 */
export function notablePairs(
	powers: readonly Iso3[],
	documents: readonly Coded[],
	weight: Weight,
	most: number,
): Pair[] {
	const counts = new Map<string, number>();
	const name = (a: Iso3, b: Iso3) => inOrder([a, b], weight).join('-');
	for (const { relations } of documents) {
		const named = relations
			.filter(({ objectKind, category }) => objectKind === 'country' && category !== 'mentioned')
			.filter(({ subject }) => /^[A-Z]{3}$/.test(subject))
			.map(({ subject, object }) => name(subject, object));
		for (const pair of new Set(named)) counts.set(pair, (counts.get(pair) ?? 0) + 1);
	}
	const first = powers.flatMap((a, i) => powers.slice(i + 1).map((b) => name(a, b)));
	const often = [...counts]
		.filter(([pair, count]) => count > 1 && !first.includes(pair))
		.sort(([a, m], [b, n]) => n - m || (a < b ? -1 : 1))
		.map(([pair]) => pair);
	return [...first, ...often].slice(0, most).map((pair) => pair.split('-') as unknown as Pair);
}
