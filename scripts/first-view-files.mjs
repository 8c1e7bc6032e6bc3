/*
 * Which files of `src/lib` the first view of a page with a map runs, one a line, so that two changes
 * seldom meet in one. Most folders are in it except for what is listed; of the panels only what is listed
 * is. A path is given by how it begins below its folder; a `/` ends a folder's name.
 */

/** What comes later, of folders that are otherwise in the first view. */
const LATER = {
	compiled: [
		'documents',
		'viewpoints',
		'attributes',
		'names',
		'reference',
		'decks',
		'lettering',
		'advances',
		'subregions',
	],
	corpus: ['nearest', 'schema/', 'types'],
	atlas: [
		'accord',
		'alignment',
		'coverage',
		'difference',
		'filters',
		'grouped',
		'pair',
		'paragraphs',
		'said-of',
		'segments',
		'sentences',
		'seriate',
	],
	theme: ['category-scale', 'ink', 'tokens', 'textures'],
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
		'generated/countries',
		'generated/disputes',
		'generated/waters',
	],
	map: [
		'camera/look',
		'flat/further',
		'flat/islets',
		'flat/outer-edges',
		'flat/render-',
		'flat/Textures',
		'flat/told',
		'flat/write-edges',
		'globe/TurnButtons',
		'globe/globe-nodes',
		'globe/globe-drawing',
		'globe/globe-stage',
		'globe/globe-state',
		'globe/globe.',
		'names/LiveNames',
		'names/along',
		'names/beside',
		'names/drawn',
		'names/ground',
		'names/land',
		'names/letter.',
		'names/lettering',
		'names/live.',
		'names/moving',
		'names/name.',
		'names/names',
		'names/placed',
		'names/placer',
		'names/rects',
		'names/served',
		'names/stand',
		'names/straight',
		'names/sums',
		'names/text-width',
		'names/thin-map',
		'names/to-place',
		'second/second-layer',
		'second/second-renderer',
		'second/second.css',
		'small/',
	],
};

/** What is in the first view, of folders that otherwise come later. */
const AT_ONCE = {
	view: ['meant', 'query', 'view'],
	ui: [
		'LazyDialog',
		'after-paint',
		'Swatch',
		'drag',
		'lazy',
		'idle',
		'saves-data',
		'single-keys',
		'trusted',
	],
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
	site: [
		'address/addresses',
		'address/links',
		'address/origin',
		'address/renderer',
		'data/drawings',
		'data/geometry',
		'data/know.',
		'data/known/browser',
		'data/read-last',
		'data/tables',
		'keep-page',
		'offline/keep-offline',
		'pages/Head',
		'prerender/browser',
		'screen/heading-guard',
		'screen/MapPage',
		'screen/MapScreen',
		'screen/ScreenLayout',
		'screen/Shortcuts',
		'screen/Tools',
		'screen/map-',
		'screen/written',
		'taken',
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
