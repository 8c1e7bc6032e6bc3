import { saidOf } from '#lib/atlas/said-of.ts';
import type { ViewpointEntry } from '#lib/corpus/tables.ts';
import { rationaleInWords } from '#lib/panels/relation-words.ts';
import type { CorpusDocument, Iso3, Relation } from '#lib/corpus/types.ts';

/**
 * What of a country's page is printed: everything, or of each viewpoint the first quote of the relation
 * that gives the category, with its rationale or without.
 */
export type PrintAmount = 'all' | 'reasons' | 'quotes';

/** Lines of words that one page has room for, in two columns below its head. */
const LINES = 100;
/** Characters in a line of a column. */
const LINE = 62;

const linesOf = (text: string) => Math.ceil(text.length / LINE);

/** Lines of one relation: its category, its rationale, its quotes. */
const linesOfRelation = (relation: Relation, quotes: number, reasons: boolean) =>
	1 +
	Number(relation.objectKind === 'group') +
	(reasons ? linesOf(rationaleInWords(relation) ?? '') : 0) +
	relation.quotes.slice(0, quotes).reduce((sum, { exact }) => sum + linesOf(exact), 0);

/**
 * As much as one page has room for, by an estimate of its lines.
 *
 * @param documents all, with their texts and relations
 */
export function printAmount(
	country: Iso3,
	viewpoints: readonly ViewpointEntry[],
	documents: readonly CorpusDocument[],
): PrintAmount {
	const sayings = viewpoints.map((viewpoint) => {
		const document = documents.find(({ id }) => id === viewpoint.document);
		return (document && saidOf(country, viewpoint, document)?.relations) ?? [];
	});
	// Who is speaking takes two lines, where nothing is said as well.
	const lines = (relations: number, quotes: number, reasons: boolean) =>
		sayings.reduce(
			(sum, said) =>
				said
					.slice(0, relations)
					.reduce((own, relation) => own + linesOfRelation(relation, quotes, reasons), sum + 2),
			0,
		);
	if (lines(Infinity, Infinity, true) <= LINES) return 'all';
	return lines(1, 1, true) <= LINES ? 'reasons' : 'quotes';
}
