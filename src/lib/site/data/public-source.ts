import { loadDocuments } from './documents.ts';
import { agreement, groups } from './reference.ts';
import { dataVersion, lookup } from './tables.ts';
import shapes from '#lib/geo/generated/countries.json';
import type { PublicSource } from '#lib/public-data/source.ts';

/**
 * What the published files are made of.
 *
 * @param base address of their folder; empty if the site's origin is unknown
 */
export async function publicSource(base: string): Promise<PublicSource> {
	const { documents, viewpoints, countries } = lookup.tables;
	return {
		documents: await loadDocuments(documents.map(({ id }) => id)),
		viewpoints,
		groups,
		countries,
		shapes,
		agreement,
		version: dataVersion,
		base,
	};
}
