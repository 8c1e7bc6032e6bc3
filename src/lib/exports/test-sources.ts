import { readFileSync } from 'node:fs';
import { sheetOf, type WorldTopology } from '#lib/geo/decode-world.ts';
import { dataVersion, lookup } from '#lib/site/tables.ts';
import type { ExportSources } from './format.ts';

const json = <T>(path: string): T => JSON.parse(readFileSync(path, 'utf8')) as T;

/** The site's own sources, from its files: for tests. */
export const SOURCES: ExportSources = {
	lookup,
	version: dataVersion,
	sheet: () => Promise.resolve(sheetOf(json<WorldTopology>('static/geo/world.topo.json'))),
	documents: (ids) => Promise.resolve(ids.map((id) => json(`src/lib/compiled/documents/${id}.json`))),
	letters: () => Promise.resolve(json('src/lib/compiled/lettering.json')),
	address: ({ viewpoint, region, country }) =>
		`https://vantage.example/${viewpoint}${region ? `/region/${region}` : ''}${country ? `?country=${country}` : ''}`,
	file: () => Promise.reject(new Error('no files')),
};
