import { inText, listed, sentenceCase } from './names.ts';
import type { Lookup } from '#lib/atlas/tables.ts';
import type { Relation } from '#lib/content/types.ts';

/**
 * Puts relations together that the same words give the same category, so that a sentence on four
 * powers is told once: those with one object first, then those with one subject.
 */
export function alike(relations: readonly Relation[]): Relation[][] {
	const byObject = grouped(relations, (r) => `${r.object}|${coding(r)}`);
	const alone = byObject.flatMap((group) => (group.length === 1 ? group : []));
	const bySubject = grouped(alone, (r) => `${r.subject}|${coding(r)}`);
	const together = [...byObject.filter((group) => group.length > 1), ...bySubject];
	const place = (group: Relation[]) => relations.indexOf(group[0] as Relation);
	return together.sort((a, b) => place(a) - place(b));
}

/** "Turkey, Egypt and France towards Libya". */
export function pairInWords(relations: readonly Relation[], lookup: Lookup): string {
	const names = (ids: string[]) => listed([...new Set(ids)].map((id) => inText(lookup.name(id))));
	const subjects = names(relations.map(({ subject }) => subject));
	return `${sentenceCase(subjects)} towards ${names(relations.map(({ object }) => object))}`;
}

const coding = ({ category, basis, voice, scope, quotes }: Relation) =>
	[category, basis, voice, scope, ...quotes.map(({ start, end }) => `${start}-${end}`)].join('|');

function grouped(relations: readonly Relation[], key: (r: Relation) => string): Relation[][] {
	const groups = new Map<string, Relation[]>();
	for (const relation of relations)
		groups.set(key(relation), [...(groups.get(key(relation)) ?? []), relation]);
	return [...groups.values()];
}
