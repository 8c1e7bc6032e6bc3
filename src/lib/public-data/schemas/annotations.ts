import { file, list, oneOf, record, span, text } from './parts.ts';

const is = (value: string | number) => ({ const: value });

const textual = record({
	type: is('TextualBody'),
	purpose: oneOf(['classifying', 'tagging', 'describing']),
	value: text,
});

const csvRow = record({
	type: is('SpecificResource'),
	purpose: is('linking'),
	source: { type: 'string', pattern: '^[^ ]*relations\\.csv$' },
	selector: record({
		type: is('FragmentSelector'),
		conformsTo: is('http://tools.ietf.org/rfc/rfc7111'),
		value: { type: 'string', pattern: '^row=[0-9]+$' },
	}),
});

const iri = { type: 'string', pattern: '^[^ ]+$' };

/** At a text's ends nothing stands before or after. */
const context = { type: 'string' };

const quote = record({
	type: is('TextQuoteSelector'),
	exact: text,
	prefix: context,
	suffix: context,
});

const position = record({ type: is('TextPositionSelector'), ...span });

const annotation = record({
	id: iri,
	type: is('Annotation'),
	motivation: is('classifying'),
	body: list({ oneOf: [textual, csvRow] }, { minItems: 1 }),
	target: record({
		type: is('SpecificResource'),
		source: { type: 'string', pattern: '^[^ ]*texts/[^/ ]+\\.txt$' },
		selector: { type: 'array', prefixItems: [quote, position], items: false, minItems: 2 },
	}),
});

/** JSON Schema of `annotations.jsonld`: the part of the Web Annotation Data Model that is used here. */
export const annotationsSchema = file(
	'Every quote as a W3C Web Annotation',
	record({
		'@context': is('http://www.w3.org/ns/anno.jsonld'),
		id: iri,
		type: is('AnnotationCollection'),
		label: text,
		total: { type: 'integer', minimum: 0 },
		first: record({
			id: iri,
			type: is('AnnotationPage'),
			partOf: iri,
			startIndex: is(0),
			items: list(annotation),
		}),
		last: iri,
	}),
);
