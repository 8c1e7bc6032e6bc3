import { CATEGORY_IDS } from '#lib/corpus/types.ts';
import { file, list, oneOf, orNull, record, slug, type JsonSchema } from './parts.ts';

const count: JsonSchema = { type: 'integer', minimum: 0 };
const figure: JsonSchema = { type: 'number', maximum: 1 };

const measure = record({
	n: count,
	percent: orNull({ type: 'integer', minimum: 0, maximum: 100 }),
	alpha: orNull(figure),
	interval: orNull(list(figure, { minItems: 2, maxItems: 2 })),
});

const agreement = {
	pairs: record({ first: count, second: count, both: count, f1: orNull(figure) }),
	category: measure,
	categoryClaimed: measure,
	alignment: measure,
	basis: measure,
	modality: measure,
};

const category = oneOf(CATEGORY_IDS);

/** JSON Schema of `agreement.json`. */
export const agreementSchema = file(
	'How far the first coding agrees with each other one',
	list(
		record({
			with: slug,
			all: record(agreement),
			documents: list(record({ document: slug, ...agreement })),
			categories: list(record({ category, first: count, second: count, both: count })),
			confusions: list(record({ first: category, second: category, n: count })),
		}),
	),
);
