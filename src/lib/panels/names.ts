import type { Lookup } from '#lib/atlas/tables.ts';
import type { Region, Subject } from '#lib/content/types.ts';

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

/** A small group is told by its members, so that nobody has to know its name. */
const TOLD_BY_MEMBERS = 4;

/** A subject in running text: "Russia", "France, Germany and the United Kingdom". */
export function subjectInText(subject: Subject, lookup: Lookup): string {
	const members = lookup.tables.groups.find((group) => group.id === subject)?.members;
	if (members && members.length <= TOLD_BY_MEMBERS)
		return listed(members.map((country) => inText(lookup.name(country))));
	return inText(lookup.name(subject));
}

/** The text's own name of a region, without the user's: "North Africa" of "North Africa (Libya)". */
export const regionInText = (region: Pick<Region, 'name'>): string =>
	region.name.replace(/\s*\([^)]*\)$/, '');
