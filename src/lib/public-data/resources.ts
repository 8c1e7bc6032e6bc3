import type { CorpusDocument } from '#lib/corpus/types.ts';
import { agreementSchema } from './schemas/agreement.ts';
import { annotationsSchema } from './schemas/annotations.ts';
import { documentsSchema } from './schemas/documents.ts';
import { groupsSchema } from './schemas/groups.ts';
import type { JsonSchema } from './schemas/parts.ts';
import { regionsSchema } from './schemas/regions.ts';
import { relationsTable } from './schemas/relations-table.ts';
import { relationsSchema } from './schemas/relations.ts';
import { viewpointsSchema } from './schemas/viewpoints.ts';

/** What `datapackage.json` says of a file beside its size. */
export interface About {
	title: string;
	description?: string;
	sources?: { title: string }[];
	type?: 'table';
	/** Table Schema, of a table. */
	schema?: typeof relationsTable;
	/**
	 * JSON Schema. Data Package 2.0 knows schemas of tables only and lets descriptors have properties of
	 * their own; this one is what tools for JSON in data packages read.
	 */
	jsonSchema?: JsonSchema;
}

const FILES: Record<string, About> = {
	'documents.json': { title: 'Documents', jsonSchema: documentsSchema },
	'relations.json': { title: 'Relations with their quotes', jsonSchema: relationsSchema },
	'relations.csv': {
		title: 'Relations, one row for each quote',
		description:
			'With a byte order mark. What begins with = + - @ has an apostrophe in front, against spreadsheets that would run it.',
		type: 'table',
		schema: relationsTable,
	},
	'viewpoints.json': { title: 'Viewpoints, resolved', jsonSchema: viewpointsSchema },
	'regions.json': { title: 'Regions with their passages', jsonSchema: regionsSchema },
	'groups.json': { title: 'Groups of countries', jsonSchema: groupsSchema },
	'agreement.json': { title: 'How far the codings agree', jsonSchema: agreementSchema },
	'annotations.jsonld': { title: 'Quotes as Web Annotations', jsonSchema: annotationsSchema },
};

/**
 * @param path below `data/`
 * @throws for a file that is not described here
 */
export function about(path: string, documents: readonly CorpusDocument[]): About {
	const document = documents.find(({ id }) => path === `texts/${id}.txt`);
	const found = document ? aboutText(document) : FILES[path];
	if (!found)
		throw new Error(
			`data/${path} is published, but src/lib/public-data/resources.ts does not describe it.`,
		);
	return found;
}

const aboutText = ({ title, rights, publish, source }: CorpusDocument): About => ({
	title,
	description:
		publish === 'full' ? rights : `${rights} Only the quotes and the sentences around them.`,
	sources: [{ title: `Supplied file ${source}` }],
});
