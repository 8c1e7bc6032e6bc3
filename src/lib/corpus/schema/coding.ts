import * as v from 'valibot';
import { CATEGORY_IDS, DIRECTIONS, MODALITIES } from '../types.ts';
import { words } from './text.ts';

/** The coders whose codings are kept, by the folders below `codings/`. */
export const CODERS = ['first', 'second', 'third'] as const;
export type Coder = (typeof CODERS)[number];

const quote = v.union([
	words,
	v.pipe(
		v.looseObject({ exact: words }),
		v.transform((q) => q.exact),
	),
]);

/**
 * A relation as a coder wrote it down, as far as codings are compared. The first coding is older than
 * `direction` and `modality`, and its quotes are objects; what else coders noted stays in the files.
 */
export const codedRelationSchema = v.looseObject({
	subject: words,
	object: words,
	category: v.picklist(CATEGORY_IDS),
	basis: v.picklist(['explicit', 'inferred']),
	direction: v.optional(v.picklist(DIRECTIONS)),
	modality: v.optional(v.picklist(MODALITIES)),
	overall: v.boolean(),
	quotes: v.pipe(v.array(quote), v.minLength(1, 'needs at least one quote')),
});

export type CodedRelation = v.InferOutput<typeof codedRelationSchema>;

const relations = v.array(codedRelationSchema);

/** A file `codings/<coder>/<document>.json`: the relations alone, or with what the coder noted beside them. */
export const codingSchema = v.union([
	relations,
	v.pipe(
		v.looseObject({ relations }),
		v.transform((coding) => coding.relations),
	),
]);

/** Wordings and ids by which coders meant the same object, each list one of them: `codings/same-objects.json`. */
export const sameObjectsSchema = v.array(v.pipe(v.array(words), v.minLength(2)));
