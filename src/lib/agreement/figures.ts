import { alpha, nominal, ordinal, type Metric } from './alpha.ts';
import { interval } from './interval.ts';
import { alignmentOf } from '#lib/atlas/alignment.ts';
import { f1, type CodedRelation, type PairUnit } from './units.ts';
import { CATEGORY_IDS, type CategoryId } from '#lib/corpus/types.ts';

/** A pair of one document, with the sentence that carries its first quote. */
export interface PlacedUnit extends PairUnit {
	document: string;
	/** Names the sentence: pairs from one sentence were not decided independently. */
	sentence: string;
}

/** How far two coders agree on one question. */
export interface Measure {
	/** Pairs on which both answered. */
	n: number;
	/** Per cent of them with the same answer; `null` without any. */
	percent: number | null;
	/** Krippendorff's alpha, and its 95 % interval over sentences; `null` where it is not defined. */
	alpha: number | null;
	interval: [low: number, high: number] | null;
}

/** How far two coders agree. */
export interface Agreement {
	pairs: { first: number; second: number; both: number; f1: number | null };
	/** Over all categories. */
	category: Measure;
	/** Over pairs of which both coders claim something. */
	categoryClaimed: Measure;
	/** As ranks, over pairs to which both give a category on the scale. */
	alignment: Measure;
	basis: Measure;
	modality: Measure;
}

/** How often the coders who gave one category were at one on it. */
export interface CategoryRow {
	category: CategoryId;
	/** Pairs that the first, the second, both coders gave it. */
	first: number;
	second: number;
	both: number;
}

/** How often the first coder gave one category and the second another, or the same. */
export interface Confusion {
	first: CategoryId;
	second: CategoryId;
	n: number;
}

/** How far the first coding agrees with another. */
export interface Comparison {
	/** Whose coding the first is compared with: `second`, `third`. */
	with: string;
	all: Agreement;
	documents: ({ document: string } & Agreement)[];
	categories: CategoryRow[];
	confusions: Confusion[];
}

/** A pair that both coders have. */
interface Pair extends PlacedUnit {
	relations: readonly [CodedRelation, CodedRelation];
}

const isShared = (unit: PlacedUnit): unit is Pair => unit.relations.every((one) => one !== null);

/** The pairs that both coders gave an overall category. */
const classified = (units: readonly PlacedUnit[]): Pair[] =>
	units.filter(isShared).filter(({ relations }) => relations.every(({ overall }) => overall));

export function agreementOf(units: readonly PlacedUnit[]): Agreement {
	const pairs = classified(units);
	const claimed = pairs.filter(({ relations }) =>
		relations.every(({ category }) => category !== 'mentioned'),
	);
	const count = (n: 0 | 1) => units.filter(({ relations }) => relations[n]).length;
	return {
		pairs: {
			first: count(0),
			second: count(1),
			both: units.filter(isShared).length,
			f1: rounded(f1(units)),
		},
		category: measure(pairs, ({ category }) => category, nominal),
		categoryClaimed: measure(claimed, ({ category }) => category, nominal),
		alignment: measure(pairs, ({ category }) => alignmentOf(category), ordinal),
		basis: measure(claimed, ({ basis }) => basis, nominal),
		modality: measure(claimed, ({ modality }) => modality ?? null, nominal),
	};
}

function measure<Value extends string | number>(
	pairs: readonly Pair[],
	answer: (relation: CodedRelation) => Value | null,
	metric: Metric<Value>,
): Measure {
	const answers = ({ relations: [a, b] }: Pair) => [answer(a), answer(b)] as const;
	const both = pairs.filter((pair) => answers(pair).every((value) => value !== null));
	const same = both.filter((pair) => answers(pair)[0] === answers(pair)[1]).length;
	const figure = (drawn: readonly Pair[]) => alpha(drawn.map(answers), metric);
	const found = figure(both);
	return {
		n: both.length,
		percent: both.length > 0 ? Math.round((100 * same) / both.length) : null,
		alpha: rounded(found),
		interval:
			found === null
				? null
				: ((interval(both, ({ sentence }) => sentence, figure)?.map((end) => rounded(end)!) as
						[number, number] | undefined) ?? null),
	};
}

/** Two decimals: more would claim what so few pairs cannot bear. */
const rounded = (value: number | null) => (value === null ? null : Math.round(100 * value) / 100);

/** For each category that a coder used, how often; most often used first. */
export function categoryRows(units: readonly PlacedUnit[]): CategoryRow[] {
	const pairs = classified(units);
	return CATEGORY_IDS.map((category) => {
		const has =
			(n: 0 | 1) =>
			({ relations }: Pair) =>
				relations[n].category === category;
		return {
			category,
			first: pairs.filter(has(0)).length,
			second: pairs.filter(has(1)).length,
			both: pairs.filter((pair) => has(0)(pair) && has(1)(pair)).length,
		};
	})
		.filter(({ first, second }) => first + second > 0)
		.sort((a, b) => b.first + b.second - a.first - a.second);
}

/** Every combination of categories that occurs, most often first. */
export function confusions(units: readonly PlacedUnit[]): Confusion[] {
	const counts = new Map<string, Confusion>();
	for (const { relations } of classified(units)) {
		const [first, second] = [relations[0].category, relations[1].category];
		const cell = counts.get(`${first} ${second}`) ?? { first, second, n: 0 };
		cell.n++;
		counts.set(`${first} ${second}`, cell);
	}
	return [...counts.values()].sort((a, b) => b.n - a.n);
}
