import type { CorpusDocument, Relation } from '#lib/corpus/types.ts';

/** A relation as published: all but what the coder needs to settle overlapping groups. */
export type RelationRow = Omit<Relation, 'overrides'>;

/** The rows of `relations.json`, in the order of the documents. */
export const relationRows = (documents: readonly CorpusDocument[]): RelationRow[] =>
	documents.flatMap(({ relations }) => relations.map(relationRow));

const relationRow = (relation: Relation): RelationRow => ({
	id: relation.id,
	document: relation.document,
	subject: relation.subject,
	object: relation.object,
	objectKind: relation.objectKind,
	category: relation.category,
	direction: relation.direction,
	modality: relation.modality,
	basis: relation.basis,
	voice: relation.voice,
	scope: relation.scope,
	overall: relation.overall,
	quotes: relation.quotes.map(({ exact, start, end }) => ({ exact, start, end })),
	rationale: relation.rationale,
});
