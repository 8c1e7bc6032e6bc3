/*
 * Which files of `src/lib` the first view of a page with a map runs, one a line, so that two changes
 * seldom meet in one. Most folders are in it but for what is listed; of the panels only what is listed
 * is. A path is given by how it begins below its folder; a `/` ends a folder's name.
 */

/** What comes later, of folders that are otherwise in the first view. */
const LATER = {
	compiled: ['names', 'reference', 'decks', 'lettering'],
	map: [
		'globe/',
		'look-',
		'look.',
		'render-shapes',
		'second-layer',
		'second-renderer',
		'render-disputes',
		'thin-map',
		'lettering',
		'Textures',
		'further',
	],
	atlas: ['said-of', 'segments', 'sentences', 'coverage', 'deck'],
	theme: ['tokens', 'textures'],
	geo: [
		'path',
		'globe',
		'lonlat',
		'stitch',
		'decode',
		'projection',
		'areas',
		'boxes',
		'disputes',
		'line-path',
		'waters',
		'generated/antarctica',
		'generated/boxes',
		'generated/disputes',
		'generated/waters',
	],
	site: [
		'decode',
		'documents.ts',
		'entries',
		'not-found',
		'markup',
		'print-amount',
		'OutOfSight',
		'disputes',
		'find',
		'words',
		'reference',
		'later',
		'Categories',
		'Keys',
		'about',
		'contact',
		'CountryPage',
		'NotFound',
		'nearest',
		'Locator',
		'embed',
		'without-kit',
		'pinned',
		'PageLayout',
		'present',
	],
};

/** What is in the first view, of folders that otherwise come later. */
const AT_ONCE = {
	ui: ['Swatch'],
	panels: [
		'Chooser',
		'Legend',
		'MapTitle',
		'CountryTable',
		'Invitation',
		'coding-words',
		'names',
		'source',
		'legend-rows',
		'table-rows',
	],
};

/** @param {string[]} beginnings */
const anyOf = (beginnings) =>
	`(?:${beginnings.map((path) => path.replaceAll('.', '\\.').replaceAll('/', SEPARATOR)).join('|')})`;

const SEPARATOR = '[\\\\/]';

/** What the bundler asks a module's path. */
export const FIRST_VIEW = new RegExp(
	`src${SEPARATOR}lib${SEPARATOR}(?:${[
		...Object.entries(LATER).map(
			([folder, later]) =>
				`${folder}${SEPARATOR}(?!${anyOf(later)})${folder === 'compiled' ? '[a-z-]+\\.json' : ''}`,
		),
		...Object.entries(AT_ONCE).map(([folder, first]) => `${folder}${SEPARATOR}${anyOf(first)}`),
	].join('|')})`,
);
