import { countries, file, list, record, slug, words } from './parts.ts';

const passage = record({ section: words, heading: words, text: words });

/** JSON Schema of `regions.json`. */
export const regionsSchema = file(
	'The regions that a document analyses, with their passages',
	list(
		record({
			id: slug,
			name: words,
			focus: { ...countries, minItems: 1 },
			actors: countries,
			membersByGeography: countries,
			// None, where a document of which only quotes are published keeps them back.
			passages: list(passage),
		}),
	),
);
