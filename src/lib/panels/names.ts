import type { Lookup } from '#lib/corpus/tables.ts';
import type { Region, Relation, Subject } from '#lib/corpus/types.ts';

/** Names that English sets behind an article: "the United States", "the Maldives". */
const WITH_ARTICLE =
	/^(?:United |DR Congo|Holy See|European Union)|Republic$|Islands$|^(?:Bahamas|Comoros|Gambia|Maldives|Netherlands|Philippines|Seychelles|Levant|South Caucasus|West|Kurds|Taliban)$/;

/** A name as it stands in running text: "the United States", "the Gulf", "Libya". */
export function inText(name: string): string {
	if (name.startsWith('The ')) return `the ${name.slice(4)}`;
	return WITH_ARTICLE.test(name) ? `the ${name}` : name;
}

/** "A", "A and B", "A, B and C". */
export function listed(items: readonly string[]): string {
	return new Intl.ListFormat('en-GB', { type: 'conjunction' }).format(items);
}

/** A subject in running text: "Russia", "the United States". */
export const subjectInText = (subject: Subject, lookup: Lookup): string =>
	inText(lookup.name(subject));

type Named = Pick<Relation, 'object' | 'objectKind'>;

/** An object in a list: an indefinite one in quotation marks, for it is the document's words. */
export const objectLabel = (
	relation: Pick<Relation, 'object' | 'objectKind'>,
	lookup: Lookup,
): string =>
	relation.objectKind === 'indefinite' ? `“${relation.object}”` : lookup.name(relation.object);

/** An object in running text: "the United States", "“some Southeast Asian countries”". */
export const objectInText = (relation: Named, lookup: Lookup): string =>
	inText(objectLabel(relation, lookup));

/** The beginning of a sentence: "The United States". */
export const sentenceCase = (words: string): string =>
	words.charAt(0).toUpperCase() + words.slice(1);

/** The text's own name of a region, without the user's: "North Africa" of "North Africa (Libya)". */
export const regionInText = (region: Pick<Region, 'name'>): string =>
	region.name.replace(/\s*\([^)]*\)$/, '');
