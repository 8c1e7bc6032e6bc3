import { countries, file, list, record, slug, text } from './parts.ts';

/** JSON Schema of `groups.json`. */
export const groupsSchema = file(
	'The groups of countries with definition and members',
	list(
		record({
			id: slug,
			name: text,
			definition: text,
			members: { ...countries, minItems: 1 },
		}),
	),
);
