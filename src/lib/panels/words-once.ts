import { quoteAnchor } from './citation.ts';
import type { DocumentReport } from './country-report.ts';
import type { Quote, Relation } from '#lib/corpus/types.ts';

/** Words that a document has once, and each relation that they are quoted for. */
export interface QuotedOnce {
	quote: Quote;
	relations: Relation[];
	/** Where links to them lead: a place for each relation. */
	anchors: string[];
}

/** Quotes that stand together, because the same is coded on each of them. */
export interface Block {
	relations: Relation[];
	quotes: QuotedOnce[];
}

/** What a document says of a country, each quote once. */
export interface WordsOnce {
	/** The first quote behind each viewpoint's category. */
	first: Block[];
	/** The document's other quotes on how its vantages stand to the country. */
	more: Block[];
	/** Those on the country and other actors alone. */
	others: Block[];
}

const placeOf = ({ start, end }: Quote) => `${start}-${end}`;

/** Each quote of the relations once, where it comes first, with all that it is quoted for. */
export function quotesOnce(relations: readonly Relation[]): QuotedOnce[] {
	const found = new Map<string, QuotedOnce>();
	for (const relation of relations) {
		for (const quote of relation.quotes) {
			const once = found.get(placeOf(quote)) ?? { quote, relations: [], anchors: [] };
			once.relations.push(relation);
			once.anchors.push(quoteAnchor(relation, quote));
			found.set(placeOf(quote), once);
		}
	}
	return [...found.values()];
}

/** Puts together what is quoted for the same relations, so that these are named once. */
export function blocksOf(quotes: readonly QuotedOnce[]): Block[] {
	const blocks = new Map<string, Block>();
	for (const once of quotes) {
		const key = once.relations.map(({ id }) => id).join();
		const block = blocks.get(key) ?? { relations: once.relations, quotes: [] };
		block.quotes.push(once);
		blocks.set(key, block);
	}
	return [...blocks.values()];
}

/** What a block adds to a category: its grounds, what else the document says of the pair, what it tells as past. */
export type Part = 'grounds' | 'also' | 'earlier';

const partOf = ({ relations }: Block): Part => {
	if (relations.some(({ overall }) => overall)) return 'grounds';
	return relations.every(({ scope }) => scope === 'history') ? 'earlier' : 'also';
};

/** Blocks by what they add, in that order; parts without any are absent. */
export const inParts = (blocks: readonly Block[]): { part: Part; blocks: Block[] }[] =>
	(['grounds', 'also', 'earlier'] as const)
		.map((part) => ({ part, blocks: blocks.filter((block) => partOf(block) === part) }))
		.filter(({ blocks }) => blocks.length > 0);

/** The relations of a block whose first words it has: of these it tells grounds and group. */
export const begunIn = ({ relations, quotes }: Block): Relation[] =>
	relations.filter(({ quotes: [first] }) =>
		quotes.some(({ quote }) => first && placeOf(first) === placeOf(quote)),
	);

/**
 * The words of a report: first those behind the categories, then the rest.
 *
 * @param first whether all quotes of the vantages stand first
 */
export function wordsOnce(
	{ entries, others }: DocumentReport,
	first: 'leading' | 'all' = 'leading',
): WordsOnce {
	const own = entries.flatMap(({ relations }) => relations ?? []);
	// Of each viewpoint the relation that gives the category stands first.
	const leading = new Set(
		entries.flatMap(({ relations }) => relations?.[0]?.quotes[0] ?? []).map(placeOf),
	);
	const quotes = quotesOnce([...own, ...others]);
	const isOwn = ({ relations }: QuotedOnce) => relations.some((relation) => own.includes(relation));
	const isFirst = (once: QuotedOnce) =>
		first === 'all' ? isOwn(once) : leading.has(placeOf(once.quote));
	return {
		first: blocksOf(quotes.filter(isFirst)),
		more: blocksOf(quotes.filter((once) => isOwn(once) && !isFirst(once))),
		others: blocksOf(quotes.filter((once) => !isOwn(once))),
	};
}

/** How many quotes blocks have. */
export const quotesIn = (blocks: readonly Block[]): number =>
	blocks.reduce((sum, { quotes }) => sum + quotes.length, 0);
