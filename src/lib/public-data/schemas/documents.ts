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
	words,
} from './parts.ts';

/** JSON Schema of `documents.json`. */
export const documentsSchema = file(
	'The documents, in their order',
	list(
		record({
			id: slug,
			title: words,
			author: orNull(words),
			publisher: orNull(words),
			date: orNull(words),
			sourceNote: orNull(words),
			source: words,
			rights: words,
			publish: oneOf(['full', 'quotes']),
			vantages: list(subject, { minItems: 1, uniqueItems: true }),
			named: countries,
			places: list(record({ name: words, mentions: list(record(span), { minItems: 1 }) })),
		}),
		{ minItems: 1 },
	),
);
