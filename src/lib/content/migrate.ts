import { isMirror } from './mirror.ts';
import type { CodedRelation } from '#lib/corpus/schema/coding.ts';
import type { Direction, Modality } from '#lib/corpus/types.ts';

/** An entry of a `relations.json` from before relations had a direction and a modality. */
export interface OldRelation {
	id: string;
	subject: string;
	object: string;
	category: string;
	scope?: string;
	overall: boolean;
	quotes: { exact: string }[];
	direction?: Direction;
	modality?: Modality;
	[field: string]: unknown;
}

export interface Migrated {
	relations: OldRelation[];
	/** What was not decided by the file or a coding, in sentences: it stands as one-way, and as so. */
	undecided: string[];
}

/**
 * Gives relations a direction and a modality, where they have none: those of the codings that say the same
 * of the pair, the first of them that does. Two relations that say the same from both sides become one, if it is mutual.
 *
 * @param codings of the same document, the one that is trusted most first
 */
export function migrateRelations(
	relations: readonly OldRelation[],
	codings: readonly (readonly CodedRelation[])[],
): Migrated {
	const undecided: string[] = [];
	const decided = relations.map((relation): OldRelation => {
		if (relation.direction && relation.modality) return relation;
		const { id, subject, object, category } = relation;
		const same = codings.flatMap((coding) => alike(coding, relation).slice(0, 1))[0];
		if (!same && category !== 'mentioned')
			undecided.push(`${id}: no coding says ${category} of ${subject} and ${object}.`);
		return ordered(relation, same?.direction ?? 'one-way', same?.modality ?? 'is');
	});
	return { relations: foldMirrors(decided), undecided };
}

/** What a coding says of the pair in the same category, those with the same weight first. */
function alike(coding: readonly CodedRelation[], relation: OldRelation): CodedRelation[] {
	const { subject, object, category, overall } = relation;
	return coding
		.filter(
			(coded) =>
				coded.category === category &&
				((coded.subject === subject && coded.object === object) ||
					(coded.direction === 'mutual' && coded.subject === object && coded.object === subject)),
		)
		.sort((a, b) => Number(b.overall === overall) - Number(a.overall === overall));
}

/** The two new fields stand where readers look for them: behind the category. */
function ordered(relation: OldRelation, direction: Direction, modality: Modality): OldRelation {
	const { id, subject, object, objectKind, category, ...rest } = relation;
	return { id, subject, object, objectKind, category, direction, modality, ...rest };
}

function foldMirrors(relations: readonly OldRelation[]): OldRelation[] {
	const gone = new Set<OldRelation>();
	return relations.flatMap((relation) => {
		if (gone.has(relation)) return [];
		const mirrors = relations.filter((other) => isMirror(relation, other));
		for (const mirror of mirrors) gone.add(mirror);
		if (mirrors.length === 0) return [relation];
		const quotes = [...relation.quotes, ...mirrors.flatMap((mirror) => mirror.quotes)];
		const words = quotes.map(({ exact }) => exact);
		return [
			{
				...relation,
				direction: 'mutual',
				overall: relation.overall || mirrors.some(({ overall }) => overall),
				quotes: quotes.filter(({ exact }, i) => words.indexOf(exact) === i),
			},
		];
	});
}
