import { DIRECTIONS, MODALITIES, OBJECT_KINDS } from '#lib/corpus/types.ts';
import type { COLUMNS } from '../relations-csv.ts';
import { BASES, CODED } from './relations.ts';
import type { Field, TableSchema } from './table.ts';

const required = { required: true } as const;
const number = { ...required, minimum: 0 };

const FIELDS: Record<(typeof COLUMNS)[number], Omit<Field, 'name'>> = {
	id: {
		type: 'string',
		description: 'Of the relation; a row for each quote',
		constraints: required,
	},
	document: { type: 'string', description: 'Id of the document', constraints: required },
	subject: { type: 'string', description: 'A country (ISO3) or a group', constraints: required },
	object: {
		type: 'string',
		description: 'A country, group or non-state actor by id; an indefinite object in its words',
		constraints: required,
	},
	objectKind: {
		type: 'string',
		description: 'What kind of actor the object is',
		constraints: { ...required, enum: OBJECT_KINDS },
	},
	category: {
		type: 'string',
		description: 'What the document says of the object, seen from the subject',
		constraints: { ...required, enum: CODED },
	},
	direction: {
		type: 'string',
		description: '“mutual”: counts for both; “one-way”: is said of the subject alone',
		constraints: { ...required, enum: DIRECTIONS },
	},
	modality: {
		type: 'string',
		description: 'Whether it is so, should be so or may be so, as the text has it',
		constraints: { ...required, enum: MODALITIES },
	},
	basis: {
		type: 'string',
		description: 'Whether the text states the category in so many words',
		constraints: { ...required, enum: BASES },
	},
	voice: { type: 'string', description: '“author”, or whose claim it is', constraints: required },
	scope: { type: 'string', description: 'Empty: the pair as a whole' },
	overall: {
		type: 'boolean',
		description: 'Whether the relation gives the pair its category',
		constraints: required,
	},
	quote: {
		type: 'integer',
		description: 'Number of the quote within the relation',
		constraints: { ...required, minimum: 1 },
	},
	exact: { type: 'string', description: 'The words of the document', constraints: required },
	start: {
		type: 'integer',
		description: 'UTF-16 offset of their beginning in the published text',
		constraints: number,
	},
	end: { type: 'integer', description: 'UTF-16 offset of their end', constraints: number },
	rationale: { type: 'string', description: 'Why, where the category is inferred' },
};

/** Table Schema of `relations.csv` (https://datapackage.org/standard/table-schema/). */
export const relationsTable: TableSchema = {
	fields: Object.entries(FIELDS).map(([name, field]) => ({ name, ...field })),
	missingValues: [''],
	primaryKey: ['id', 'quote'],
};
