import type { OpenCorpus, OpenDocument } from '../open.ts';
import { membersOf } from '../members.ts';
import { quotePlaces } from '../locate-quote.ts';
import type { Problem } from '../problem.ts';
import type { RawRelation } from '#lib/corpus/schema/relation.ts';
import type { Mention } from '#lib/corpus/types.ts';

/** What a text says of a part of a group: it is then no definite object (rule 4). */
const QUANTIFIER =
	/\b(?:a (?:large |small |growing )?number|some|many|most|several|a few|certain|a majority|part)(?: of)?(?: the| its| our)?\s+(?:\p{L}+\s+)?$/iu;

/** What the quotes have to name: one of the pair where the relation is explicit, a group without a quantifier. */
export function checkNamedPairs(corpus: OpenCorpus): Problem[] {
	return corpus.documents.flatMap((document) =>
		document.relations.flatMap((relation) => {
			const named = mentionsIn(document, relation);
			// That a quote is not found is told by another check.
			if (!named) return [];
			const place = { file: `${document.folder}relations.json`, entry: relation.id };
			return [
				...unnamedPair(corpus, relation, named).map((finding) => ({ ...finding, ...place })),
				...quantified(document, relation, named).map((finding) => ({ ...finding, ...place })),
			];
		}),
	);
}

/** Rule 3: of an explicit relation's pair at least one is named; the other may be a pronoun. */
function unnamedPair(corpus: OpenCorpus, relation: RawRelation, named: Mention[]) {
	const { basis, category, subject, object, objectKind } = relation;
	if (basis !== 'explicit' || category === 'mentioned' || objectKind === 'indefinite') return [];
	const pair = new Set([
		subject,
		object,
		...[subject, object].flatMap((id) => membersOf(corpus, id)),
	]);
	if (named.some(({ actor }) => pair.has(actor))) return [];
	return [
		{
			code: 'explicit-unnamed' as const,
			message: `is explicit, but its quotes name neither ${subject} nor ${object}`,
			fix: 'quote the sentence that names them, or set “basis” to "inferred" with a rationale',
		},
	];
}

/** Rule 4: "a number of European countries" are an indefinite object and colour nobody. */
function quantified(
	{ text }: OpenDocument,
	{ object, objectKind, overall, category }: RawRelation,
	named: Mention[],
) {
	if (objectKind !== 'group' || !overall || category === 'mentioned') return [];
	const mentions = named.filter(({ actor }) => actor === object);
	const loose = mentions.filter(({ start }) =>
		QUANTIFIER.test(text.slice(Math.max(0, start - 40), start)),
	);
	// One definite mention suffices.
	if (loose.length === 0 || loose.length < mentions.length) return [];
	const { start, end } = loose[0]!;
	return [
		{
			code: 'quantified-group' as const,
			message: `the text speaks of a part of ${object} only: “${text.slice(Math.max(0, start - 20), end)}”`,
			fix: 'code these words as an indefinite object, or quote a sentence that speaks of the whole group',
		},
	];
}

/** What the quotes of a relation name; `null` where one of them is not in the text. */
function mentionsIn({ text, mentions }: OpenDocument, { quotes }: RawRelation): Mention[] | null {
	const places = quotes.flatMap((quote) => quotePlaces(text, quote).slice(0, 1));
	if (places.length < quotes.length) return null;
	return places.flatMap(({ start, end }) =>
		mentions.filter((mention) => mention.start < end && mention.end > start),
	);
}
