import { asset } from '$app/paths';
import { addressOf } from '../../address/addresses.ts';
import { loadDocuments } from '../../data/documents.ts';
import { knowAll } from '../../data/know.ts';
import { fetchDrawing } from '../../data/drawings.ts';
import { absolute } from '../../address/origin.ts';
import { dataVersion, lookup } from '../../data/tables.ts';
import type { ExportSources } from '#lib/exports/format.ts';

/** What this site has for files that are made of it. */
export const EXPORT_SOURCES: ExportSources = {
	lookup,
	version: dataVersion,
	drawing: fetchDrawing,
	async documents(ids) {
		// Pictures say how many documents speak.
		const [documents] = await Promise.all([loadDocuments(ids), knowAll()]);
		return documents;
	},
	letters: async () => (await import('#lib/compiled/lettering.json')).default as never,
	address: (view) => absolute(addressOf(view)),
	async file(path) {
		const response = await fetch(asset(`/${path}`));
		if (!response.ok) throw new Error(`${response.status} for ${path}`);
		return response.arrayBuffer();
	},
};
