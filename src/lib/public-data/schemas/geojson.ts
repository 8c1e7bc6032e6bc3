import { CATEGORY_IDS, MODALITIES } from '#lib/corpus/types.ts';
import {
	file,
	iso3,
	list,
	oneOf,
	orNull,
	record,
	relationId,
	slug,
	subject,
	text,
	viewpointId,
} from './parts.ts';
import { BASES } from './relations.ts';

const position = list({ type: 'number' }, { minItems: 2, maxItems: 2 });
const ring = list(position, { minItems: 4 });

/** JSON Schema of `geojson/<document>/<vantage>.geojson`, beyond what RFC 7946 says. */
export const geojsonSchema = file(
	'A viewpoint: the countries of which the document speaks, with what is said of them',
	record({
		type: { const: 'FeatureCollection' },
		name: viewpointId,
		document: slug,
		subject,
		features: list(
			record({
				type: { const: 'Feature' },
				id: iso3,
				properties: record({
					iso3,
					name: text,
					category: oneOf(CATEGORY_IDS),
					via: text,
					basis: orNull(oneOf(BASES)),
					modality: orNull(oneOf(MODALITIES)),
					voice: orNull(text),
					relation: orNull(relationId),
					quote: orNull(text),
				}),
				geometry: record({
					type: { const: 'MultiPolygon' },
					coordinates: list(list(ring, { minItems: 1 }), { minItems: 1 }),
				}),
			}),
			{ minItems: 1 },
		),
	}),
);
