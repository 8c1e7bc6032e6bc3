import type { CorpusDocument } from '#lib/corpus/types.ts';
import { CATEGORY_IDS } from '#lib/corpus/types.ts';
import type { Viewpoint } from '#lib/corpus/viewpoint.ts';
import type { TableSchema } from './table.ts';

/** Table Schema of `matrix.csv`. */
export const matrixTable = (
	viewpoints: readonly Viewpoint[],
	documents: readonly CorpusDocument[],
): TableSchema => ({
	fields: [
		{
			name: 'iso3',
			type: 'string',
			description: 'The country by its code',
			constraints: { required: true, unique: true },
		},
		{
			name: 'name',
			type: 'string',
			description: 'The country by its name on the map',
			constraints: { required: true },
		},
		...viewpoints.map(({ id, document, subject }) => ({
			name: id,
			type: 'string' as const,
			description: `Where the country stands in “${documents.find((d) => d.id === document)?.title ?? document}”, seen from ${subject}; empty where nothing is said of it`,
			constraints: { enum: CATEGORY_IDS },
		})),
	],
	missingValues: [''],
	primaryKey: ['iso3'],
});
