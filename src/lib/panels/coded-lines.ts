import { alike, pairInWords } from './alike.ts';
import { listed, subjectInText } from './names.ts';
import type { Lookup } from '#lib/corpus/tables.ts';
import type { Relation, Subject } from '#lib/corpus/types.ts';

/** What the same words are quoted for, on the same grounds: one line above them. */
export interface CodedLine {
	relations: [Relation, ...Relation[]];
	/** "Turkey and Egypt towards Libya", where it is not the vantage and the country that is read about. */
	pair: string | null;
	/** "Russia and China": the vantages. */
	from: string | null;
}

/**
 * The relations of a quote as lines.
 *
 * @param vantages whose relations with the country are told as how it is seen from there
 */
export function codedLines(
	relations: readonly Relation[],
	vantages: readonly Subject[],
	lookup: Lookup,
): CodedLine[] {
	const seen = ({ subject }: Relation) => vantages.includes(subject);
	const from = alike(relations.filter(seen)).map((group) => ({
		relations: group as CodedLine['relations'],
		pair: null,
		from: listed([...new Set(group.map(({ subject }) => subjectInText(subject, lookup)))]),
	}));
	const pairs = alike(relations.filter((relation) => !seen(relation))).map((group) => ({
		relations: group as CodedLine['relations'],
		pair: pairInWords(group, lookup),
		from: null,
	}));
	return [...from, ...pairs];
}
