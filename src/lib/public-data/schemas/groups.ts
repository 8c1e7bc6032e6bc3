import { countries, file, list, record, slug, words } from './parts.ts';

/** JSON Schema of `groups.json`. */
export const groupsSchema = file(
	'The groups of countries with definition and members',
	list(
		record({
			id: slug,
			name: words,
			definition: words,
			members: { ...countries, minItems: 1 },
		}),
	),
);
