import * as v from 'valibot';
import { DIRECTIONS, MODALITIES, OBJECT_KINDS } from '../types.ts';
import { slug, words } from './text.ts';

const quote = v.strictObject({
	/** The document's words, to the letter. */
	exact: v.pipe(v.string(), v.nonEmpty('must not be empty')),
	/** What stands directly before and after, where the words occur more than once. */
	prefix: v.optional(v.pipe(v.string(), v.nonEmpty('must not be empty'))),
	suffix: v.optional(v.pipe(v.string(), v.nonEmpty('must not be empty'))),
});

/**
 * One entry of a document's `relations.json`. Whether ids and categories exist is for the check to
 * say, which knows the nearest one.
 */
export const relationSchema = v.strictObject({
	id: slug,
	subject: words,
	object: words,
	objectKind: v.picklist(OBJECT_KINDS),
	category: words,
	direction: v.picklist(DIRECTIONS),
	modality: v.picklist(MODALITIES),
	basis: v.picklist(['explicit', 'inferred']),
	voice: words,
	scope: v.optional(slug),
	overall: v.boolean(),
	quotes: v.pipe(v.array(quote), v.minLength(1, 'needs at least one quote')),
	rationale: v.optional(words),
	overrides: v.optional(v.array(v.strictObject({ group: slug, reason: words }))),
});

export type RawRelation = v.InferOutput<typeof relationSchema>;
export type RawQuote = RawRelation['quotes'][number];
