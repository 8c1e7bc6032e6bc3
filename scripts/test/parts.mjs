import { existsSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { ROOT } from '../run.mjs';

/**
 * What of the tests of whole pages and of built files concerns a folder: names of files in `e2e/`,
 * `e2e/built/` and `e2e/engines/`, without their endings. A few that would notice what is likely to break there, so that they
 * are done in a minute or two; `npm test` runs all.
 *
 * Folders are those of `src/lib`, and `geo`, `scripts` and `routes` besides. The unit tests and component
 * tests below a folder are its own.
 *
 * @type {Record<string, string[]>}
 */
export const PARTS = {
	atlas: ['thin', 'colours', 'switch', 'evidence'],
	content: ['data', 'evidence', 'publish-quotes'],
	corpus: ['data', 'maps'],
	agreement: ['compare'],
	deck: ['present'],
	embed: ['embed', 'embed-panel', 'embed-hostile', 'reveal'],
	exports: ['downloads', 'powerpoint'],
	gazetteer: [],
	geo: ['regions', 'zoom', 'disputes'],
	gl: ['webgl', 'one-file-gl', 'growth-gl'],
	globe: ['globe'],
	incoming: [],
	map: ['select', 'zoom', 'patterns', 'framing', 'look', 'growth'],
	'map/globe': ['globe'],
	'map/small': ['compare'],
	panels: ['read', 'find', 'table', 'legend', 'legend-notes', 'sheet', 'translated'],
	picture: ['stills', 'downloads', 'powerpoint'],
	present: ['present', 'stage', 'storage'],
	'public-data': ['data'],
	routes: ['addresses', 'no-script', 'pages', 'faults', 'faults-later', 'renewed'],
	scripts: ['hosting', 'servers'],
	search: ['find', 'search'],
	site: ['addresses', 'switch', 'keyboard', 'find', 'visit'],
	'site/address': ['addresses', 'look'],
	'site/compare': ['compare'],
	'site/frame': ['embed', 'embed-panel'],
	'site/offline': ['offline'],
	'site/one-file': ['one-file'],
	'site/pages': ['about', 'pages', 'print', 'search', 'read'],
	'site/search': ['find', 'search'],
	'site/screen': ['switch', 'sheet', 'print', 'downloads', 'room'],
	theme: ['colours', 'patterns', 'faces'],
	ui: ['lazy', 'faults-later', 'pages', 'keyboard', 'readers'],
	view: ['addresses', 'look', 'embed', 'links'],
};

/** Folders of a part that lie elsewhere than below `src/lib`. */
const ELSEWHERE = /** @type {Record<string, string[]>} */ ({
	content: ['src/lib/content'],
	geo: ['src/lib/geo', 'geo'],
	routes: [],
	scripts: ['scripts'],
});

/**
 * What has to be run.
 *
 * @typedef {object} Plan
 * @property {string[]} specs beginnings of the paths of unit tests and component tests
 * @property {string[]} built files of `e2e/built/`
 * @property {string[]} pages files of `e2e/`
 * @property {string[]} engines files of `e2e/engines/`
 */

/**
 * The tests that concern parts, by name: `map`, `site/offline`; a file of `e2e/`, `find`; or the path of
 * either, or of a file below it, `src/lib/map/names.ts`.
 *
 * @param {string[]} names
 * @returns {Plan}
 * @throws {Error} listing the parts that there are
 */
export function planOf(names) {
	const e2e = e2eNames();
	const parts = names.map((name) => partOf(name, e2e));
	const folders = parts.filter((part) => part in PARTS);
	const files = new Set(parts.flatMap((part) => PARTS[part] ?? [part]));
	const existing = (/** @type {(name: string) => string} */ path) =>
		[...files].map(path).filter((file) => existsSync(join(ROOT, file)));
	return {
		specs: [...new Set(folders.flatMap((part) => ELSEWHERE[part] ?? [`src/lib/${part}`]))].map(
			(folder) => `${folder}/`,
		),
		built: existing((name) => `e2e/built/${name}.spec.ts`),
		pages: existing((name) => `e2e/${name}.e2e.ts`),
		engines: existing((name) => `e2e/engines/${name}.spec.ts`),
	};
}

/**
 * @param {string} name
 * @param {string[]} e2e
 * @returns {string} a key of `PARTS`, or a name of e2e
 */
function partOf(name, e2e) {
	const short = name
		.replace(/\/$/, '')
		.replace(/^(?:src\/lib|src|e2e\/built|e2e\/engines|e2e)\//, '')
		.replace(/\.(?:e2e|spec)\.ts$/, '');
	const folder = Object.keys(PARTS)
		.filter((part) => short === part || short.startsWith(`${part}/`))
		.sort((a, b) => b.length - a.length)[0];
	if (folder) return folder;
	if (e2e.includes(short)) return short;
	const lines = [Object.keys(PARTS), e2e].map((list) => `  ${list.join(', ')}`);
	throw new Error(
		`There is no part “${name}”. Folders:\n${lines[0]}\nand files of e2e:\n${lines[1]}`,
	);
}

/** Names of the files with tests of pages, of built files or of whole uses in other engines. */
export function e2eNames() {
	const names = ['e2e', 'e2e/built', 'e2e/engines'].flatMap((folder) =>
		readdirSync(join(ROOT, folder)).flatMap(
			(file) => /^(.+)\.(?:e2e|spec)\.ts$/.exec(file)?.[1] ?? [],
		),
	);
	return [...new Set(names)].sort();
}
