import { isOf, seenFrom } from './seen-from.ts';
import type { Standing, Viewpoint } from '#lib/corpus/viewpoint.ts';
import type { CorpusDocument, Iso3, Relation } from '#lib/corpus/types.ts';

/** What one viewpoint says of a country; silence included. */
export interface Saying {
	viewpoint: string;
	document: string;
	subject: string;
	/** `null`: the document does not name the country, itself or through a group. */
	standing: Standing | null;
	/** The relation that gives the category, then the others on this country with the same subject. */
	relations: Relation[];
	/** Relations of the same document between this country and other actors than the subject. */
	others: Relation[];
}

/**
 * Everything said of a country in a viewpoint.
 *
 * @param viewpoint the resolved viewpoint
 * @param document its document, with its relations and the groups that they speak of: a statement on
 * a group is a statement on its members
 */
export function saidOf(
	country: Iso3,
	viewpoint: Viewpoint,
	document: Pick<CorpusDocument, 'relations' | 'groups'>,
): Saying {
	const standing = viewpoint.countries[country] ?? null;
	const memberOf = new Set(
		document.groups.filter((g) => g.members.includes(country)).map((g) => g.id),
	);
	const isAbout = (r: Relation) => r.object === country || memberOf.has(r.object);
	const { subject } = viewpoint;

	const relations = seenFrom(subject, document).filter(isAbout);
	const others = document.relations.filter(
		(r) => !isOf(r, subject) && (r.subject === country || isAbout(r)),
	);
	return {
		viewpoint: viewpoint.id,
		document: viewpoint.document,
		subject,
		standing,
		relations: relations.sort((a, b) => rank(a, standing) - rank(b, standing)),
		others,
	};
}

/** The relation that colours comes first, then overall ones, then scopes, history last. */
function rank(relation: Relation, standing: Standing | null): number {
	if (relation.id === standing?.relation) return 0;
	if (relation.scope === 'history') return 3;
	return relation.overall ? 1 : 2;
}
