import {
	file,
	iso3,
	list,
	oneOf,
	record,
	relationId,
	slug,
	subject,
	viewpointId,
	text,
} from './parts.ts';
import { BASES, CODED } from './relations.ts';

const nothing = { type: 'null' };

const vantage = record({
	category: { const: 'self' },
	via: { const: 'vantage' },
	basis: nothing,
	modality: nothing,
	voice: nothing,
	relation: nothing,
});

/** `via`: `named`, or the id of the group. */
const described = record({
	category: oneOf(CODED),
	via: { ...slug, not: { const: 'vantage' } },
	basis: oneOf(BASES),
	modality: oneOf(['is', 'should']),
	voice: text,
	relation: relationId,
});

/** JSON Schema of `viewpoints.json`. */
export const viewpointsSchema = file(
	'For every viewpoint the category of each country, and what puts it there',
	list(
		record({
			id: viewpointId,
			document: slug,
			subject,
			countries: {
				type: 'object',
				propertyNames: iso3,
				additionalProperties: { oneOf: [vantage, described] },
				minProperties: 1,
			},
		}),
		{ minItems: 1 },
	),
);
