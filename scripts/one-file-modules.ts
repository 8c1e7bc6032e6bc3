import { join, relative, sep } from 'node:path';
import type { Plugin } from 'vite';
import { ROOT } from './run.mjs';

const STAND_INS = 'src/lib/site/one-file';

/** What stands in for what: modules of others, then files below src/lib. */
const BY_NAME: Record<string, string> = {
	'#known': '../data/known/node.ts',
	'$app/navigation': 'navigation.ts',
	'$app/paths': 'paths.ts',
	'$app/state': 'state.svelte.ts',
	'maplibre-gl/dist/maplibre-gl-worker.mjs?worker&url': 'worker-url.ts',
};
const BY_FILE: Record<string, string> = {
	'site/data/documents.ts': 'documents.ts',
	'site/data/geometry.ts': 'geometry.ts',
	'site/screen/download/DownloadDialog.svelte': 'DownloadDialog.svelte',
	'site/offline/keep-offline.ts': 'keep-offline.ts',
	'site/address/origin.ts': 'origin.ts',
	'site/present/port.ts': 'present-port.ts',
	'site/search/searcher.ts': 'searcher.ts',
	'gl/renderer.ts': 'renderer.ts',
	'map/names/placer.ts': 'placer.ts',
	'panels/ShareDialog.svelte': 'ShareDialog.svelte',
};

const JSON_MODULE = '\0json:';

const nameOf = (path: string) =>
	relative(ROOT, path.split('?')[0] ?? '')
		.split(sep)
		.join('/');

/** What the light file has otherwise. */
const IN_LIGHT: Record<string, string> = { 'gl/renderer.ts': 'no-renderer.ts' };

/**
 * Puts `site/one-file` in the place of what needs Kit or a server, and takes JSON out of the
 * script: a module of it reads the page's files.
 *
 * @param files collects the paths, below the root, of the JSON that was asked for
 */
export function withoutKit(files: Set<string>, light: boolean): Plugin {
	const byFile = light ? { ...BY_FILE, ...IN_LIGHT } : BY_FILE;
	return {
		name: 'one-file',
		enforce: 'pre',
		async resolveId(source, importer) {
			const byName = BY_NAME[source];
			if (byName) return join(ROOT, STAND_INS, byName);
			const found = await this.resolve(source, importer, { skipSelf: true });
			if (!found) return null;
			const name = nameOf(found.id);
			if (name.endsWith('.json')) return `${JSON_MODULE}${name}.js`;
			const standIn = byFile[name.replace('src/lib/', '')];
			// A stand-in may import what it stands in for.
			if (!standIn || nameOf(importer ?? '') === `${STAND_INS}/${standIn}`) return found;
			return join(ROOT, STAND_INS, standIn);
		},
		load(id) {
			if (!id.startsWith(JSON_MODULE)) return null;
			const name = id.slice(JSON_MODULE.length, -'.js'.length);
			files.add(name);
			const reader = JSON.stringify(join(ROOT, STAND_INS, 'inlined.ts'));
			return `import { fileOf } from ${reader}; export default fileOf(${JSON.stringify(name)});`;
		},
	};
}
