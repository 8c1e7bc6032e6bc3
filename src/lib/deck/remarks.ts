import type { DeckStep } from './types.ts';
import type { Lookup } from '#lib/corpus/tables.ts';
import type { CorpusDocument } from '#lib/corpus/types.ts';
import { unknownIn } from '#lib/view/known.ts';
import { laterFields } from '#lib/view/tidy.ts';

/**
 * What of a step this site cannot show, in sentences. The step is kept as it is: a later version, or a
 * site with other documents, may know it.
 *
 * @param documents those at hand; of a quote from another one nothing is said, unless the site has no such document
 */
export function remarksOf(
	{ view, quote }: DeckStep,
	lookup: Lookup,
	documents: readonly CorpusDocument[] = [],
): string[] {
	const later = Object.keys(laterFields(view));
	return [
		...unknownIn(view, lookup).map(({ kind, id }) => `There is no ${kind} “${id}” here.`),
		quote && isUnknown(quote, lookup, documents)
			? `There is no quote “${quote}” here: the words are chosen as for any map.`
			: '',
		later.length > 0
			? `Made by a later version: ${later.map((field) => `“${field}”`).join(', ')} is kept and not shown.`
			: '',
	].filter(Boolean);
}

function isUnknown(id: string, lookup: Lookup, documents: readonly CorpusDocument[]): boolean {
	const [of = '', relationId = '', number = '1'] = id.split('/');
	const document = documents.find((each) => each.id === of);
	if (!document) return !lookup.document(of);
	const relation = document.relations.find((each) => each.id === `${of}/${relationId}`);
	return !relation?.quotes[Number(number) - 1];
}
