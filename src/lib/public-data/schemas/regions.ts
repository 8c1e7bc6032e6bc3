import { countries, file, list, record, slug, text } from './parts.ts';

const passage = record({ section: text, heading: text, text });

/** JSON Schema of `regions.json`. */
export const regionsSchema = file(
	'The regions that a document analyses, with their passages',
	list(
		record({
			id: slug,
			name: text,
			focus: { ...countries, minItems: 1 },
			actors: countries,
			membersByGeography: countries,
			// None, where a document of which only quotes are published keeps them back.
			passages: list(passage),
		}),
	),
);
