import {
	countries,
	file,
	list,
	oneOf,
	orNull,
	record,
	slug,
	span,
	subject,
	text,
} from './parts.ts';

/** JSON Schema of `documents.json`. */
export const documentsSchema = file(
	'The documents, in their order',
	list(
		record({
			id: slug,
			title: text,
			author: orNull(text),
			publisher: orNull(text),
			date: orNull(text),
			sourceNote: orNull(text),
			source: text,
			rights: text,
			publish: oneOf(['full', 'quotes']),
			vantages: list(subject, { minItems: 1, uniqueItems: true }),
			named: countries,
			places: list(record({ name: text, mentions: list(record(span), { minItems: 1 }) })),
		}),
		{ minItems: 1 },
	),
);
