import { listed, objectInText, sentenceCase, subjectInText } from './names.ts';
import type { Lookup } from '#lib/corpus/tables.ts';
import type { Relation } from '#lib/corpus/types.ts';

/**
 * Puts relations together that have the same category on the same grounds, so that a sentence on four
 * powers is told once: those with one object first, then those with one subject.
 *
 * @param relations that the same words are quoted for
 */
export function alike(relations: readonly Relation[]): Relation[][] {
	const byObject = grouped(relations, (r) => `${r.object}|${coding(r)}`);
	const alone = byObject.flatMap((group) => (group.length === 1 ? group : []));
	const bySubject = grouped(alone, (r) => `${r.subject}|${coding(r)}`);
	const together = [...byObject.filter((group) => group.length > 1), ...bySubject];
	const place = (group: Relation[]) => relations.indexOf(group[0] as Relation);
	return together.sort((a, b) => place(a) - place(b));
}

/** "Turkey, Egypt and France towards Libya"; "Between Armenia and Azerbaijan", where it is mutual. */
export function pairInWords(relations: readonly Relation[], lookup: Lookup): string {
	const once = (names: string[]) => listed([...new Set(names)]);
	const subjects = once(relations.map(({ subject }) => subjectInText(subject, lookup)));
	const objects = once(relations.map((relation) => objectInText(relation, lookup)));
	const mutual = relations.every(({ direction }) => direction === 'mutual');
	return mutual
		? `Between ${subjects} and ${objects}`
		: `${sentenceCase(subjects)} towards ${objects}`;
}

const coding = ({ category, direction, modality, basis, voice, scope, objectKind }: Relation) =>
	[category, direction, modality, basis, voice, scope, objectKind].join('|');

function grouped(relations: readonly Relation[], key: (r: Relation) => string): Relation[][] {
	const groups = new Map<string, Relation[]>();
	for (const relation of relations)
		groups.set(key(relation), [...(groups.get(key(relation)) ?? []), relation]);
	return [...groups.values()];
}
