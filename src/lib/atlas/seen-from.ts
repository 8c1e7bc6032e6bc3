import type { CorpusDocument, Relation, Subject } from '#lib/corpus/types.ts';

type Coded = Pick<CorpusDocument, 'relations' | 'groups'>;

/** Whether a relation is one of this actor's own: as its subject, or as either side of a mutual one. */
export const isOf = (relation: Relation, subject: Subject): boolean =>
	relation.subject === subject || isTurnedFor(relation, subject);

const isTurnedFor = ({ direction, object }: Relation, subject: Subject): boolean =>
	direction === 'mutual' && object === subject;

/**
 * The relations of an actor as they are seen from there: its own, and the mutual ones that are coded from
 * the other side, turned round. What the text says of the actor itself beats a turned one, which then is
 * no longer overall. Ids stay: a relation is one, from whichever side it is read.
 */
export function seenFrom(subject: Subject, { relations, groups }: Coded): Relation[] {
	const settled = new Set(
		relations.filter((r) => r.overall && r.subject === subject).map(({ object }) => object),
	);
	return relations.flatMap((relation) => {
		if (relation.subject === subject) return [relation];
		if (!isTurnedFor(relation, subject)) return [];
		return [
			{
				...relation,
				subject,
				object: relation.subject,
				objectKind: groups.some(({ id }) => id === relation.subject) ? 'group' : 'country',
				overall: relation.overall && !settled.has(relation.subject),
			} satisfies Relation,
		];
	});
}
