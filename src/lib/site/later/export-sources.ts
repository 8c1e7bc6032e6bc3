import { asset } from '$app/paths';
import { addressOf } from '../addresses.ts';
import { loadDocuments } from '../documents.ts';
import { fetchDrawing } from '../drawings.ts';
import { absolute } from '../origin.ts';
import { dataVersion, lookup } from '../tables.ts';
import type { ExportSources } from '#lib/exports/format.ts';

/** What this site has for files that are made of it. */
export const EXPORT_SOURCES: ExportSources = {
	lookup,
	version: dataVersion,
	sheet: fetchDrawing,
	documents: loadDocuments,
	letters: async () => (await import('#lib/compiled/lettering.json')).default as never,
	address: (view) => absolute(addressOf(view)),
	async file(path) {
		const response = await fetch(asset(`/${path}`));
		if (!response.ok) throw new Error(`${response.status} for ${path}`);
		return response.arrayBuffer();
	},
};
