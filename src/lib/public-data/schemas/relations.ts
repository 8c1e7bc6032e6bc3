import { CATEGORY_IDS, DIRECTIONS, MODALITIES, OBJECT_KINDS } from '#lib/corpus/types.ts';
import {
	file,
	list,
	oneOf,
	orNull,
	record,
	relationId,
	slug,
	span,
	subject,
	text,
} from './parts.ts';

/** The categories that a relation can have: `self` follows from the vantage and is not coded. */
export const CODED = CATEGORY_IDS.filter((id) => id !== 'self');

export const BASES = ['explicit', 'inferred'];

const inferredHasRationale = {
	if: { properties: { basis: { const: 'inferred' } } },
	then: { properties: { rationale: text } },
};

const historyIsNotOverall = {
	if: { properties: { scope: { const: 'history' } } },
	then: { properties: { overall: { const: false } } },
};

const possibleIsNotOverall = {
	if: { properties: { modality: { const: 'may' } } },
	then: { properties: { overall: { const: false }, scope: slug } },
};

/** JSON Schema of `relations.json`. */
export const relationsSchema = file(
	'Every coded relation with its quotes',
	list(
		record(
			{
				id: relationId,
				document: slug,
				subject,
				object: text,
				objectKind: oneOf(OBJECT_KINDS),
				category: oneOf(CODED),
				direction: oneOf(DIRECTIONS),
				modality: oneOf(MODALITIES),
				basis: oneOf(BASES),
				voice: text,
				scope: orNull(slug),
				overall: { type: 'boolean' },
				quotes: list(record({ exact: text, ...span }), { minItems: 1 }),
				rationale: orNull(text),
			},
			{ allOf: [inferredHasRationale, historyIsNotOverall, possibleIsNotOverall] },
		),
	),
);
