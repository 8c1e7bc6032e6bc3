/**
 * What a folder of src/lib may import. Dependencies point one way:
 * routes → site → panels, map → atlas → corpus.
 *
 * @typedef {object} Boundary
 * @property {string} holds what is in it, in a few words
 * @property {string[]} may folders of src/lib, or single files of them
 * @property {string[]} [never] packages, as regular expressions
 * @property {string} why the reason, as the linter gives it
 */

const SCREEN = ['svelte(?:/|$)', 'd3-', '\\$app/'];

/** @type {Record<string, Boundary>} */
export const BOUNDARIES = {
	corpus: {
		holds:
			'shapes of documents, relations, groups, regions; the shared tables, their packing and lookup; schemas of the source files',
		may: [],
		never: [...SCREEN, 'node:'],
		why: 'the corpus is what everybody talks about: shapes of documents, relations and viewpoints, and nothing of how they are made or shown',
	},
	gazetteer: {
		holds: 'finds names of actors and places in a text',
		may: ['corpus'],
		never: SCREEN,
		why: 'the gazetteer finds names in a text, and needs nothing else for that',
	},
	atlas: {
		holds: 'the pure domain: who stands where, who says what, how much is behind it',
		may: ['corpus', 'view'],
		never: [...SCREEN, 'node:'],
		why: 'the atlas is the pure domain: it runs everywhere and knows nothing of the screen',
	},
	agreement: {
		holds: 'how far coders agree who coded the same document: pairs, measures, intervals',
		may: ['corpus', 'atlas'],
		never: [...SCREEN, 'node:'],
		why: 'agreement is a measure over codings, and knows nothing of how they are read or shown',
	},
	incoming: {
		holds: 'coded data of others, made into relations: edge lists, codes and names of actors',
		may: ['corpus', 'search'],
		never: [...SCREEN, 'node:'],
		why: 'what others have coded is read wherever somebody has it, in a command or in a browser; files and the gazetteer are the caller’s',
	},
	search: {
		holds: 'finds words in texts: folding, scanning, what is nearest, what of it is shown',
		may: ['corpus', 'atlas'],
		never: [...SCREEN, 'node:'],
		why: 'search looks through texts wherever it runs, in a worker or in the page; fetching them is the site’s',
	},
	view: {
		holds: 'what an address, a step of a deck and a frame say of what is shown',
		may: ['corpus'],
		never: [...SCREEN, 'node:'],
		why: 'a view is data that travels in addresses, decks and frames; showing it is for others',
	},
	deck: {
		holds: 'talks as data: their schema, links, files, changes with undo',
		may: ['corpus', 'atlas', 'view'],
		never: SCREEN,
		why: 'a deck is data that travels in links and files; showing it is for others',
	},
	content: {
		holds: 'reads, checks and compiles `src/content`',
		may: ['corpus', 'gazetteer', 'atlas', 'agreement', 'view', 'deck'],
		never: SCREEN,
		why: 'content checks and compiles the corpus, and knows nothing of the screen',
	},
	geo: {
		holds: 'the projection, the format of drawings, places and regions, the camera over them',
		may: ['corpus'],
		never: ['svelte(?:/|$)', '\\$app/'],
		why: 'geometry knows no document and no screen',
	},
	globe: {
		holds: 'the sphere: what of it is seen, shapes and places on it, its camera',
		may: ['corpus', 'atlas', 'geo'],
		never: [...SCREEN, 'node:'],
		why: 'the globe is mathematics of the sphere, for screen and pictures alike; what is mounted is the map’s',
	},
	theme: {
		holds: 'colours, textures, type and spaces, as data and as CSS',
		may: ['corpus'],
		never: ['svelte(?:/|$)', '\\$app/', 'node:'],
		why: 'the theme gives categories their colours, for screen, print and slides alike',
	},
	gl: {
		holds: 'the second renderer, by WebGL',
		may: ['corpus', 'atlas', 'view', 'geo', 'theme'],
		never: ['svelte(?:/|$)', 'd3-', '\\$app/', 'node:'],
		why: 'gl owns maplibre: it draws what it is told, and does not know the other renderer',
	},
	map: {
		holds: 'draws a resolved viewpoint: flat, as a globe, with names; camera, gestures, hits',
		may: ['corpus', 'atlas', 'view', 'geo', 'globe', 'theme', 'ui', 'compiled/advances.json'],
		never: ['\\$app/', 'node:'],
		why: 'the map draws a resolved viewpoint; address, data and navigation come in through the port',
	},
	panels: {
		holds: 'says in words what the map shows',
		may: ['corpus', 'atlas', 'search', 'view', 'deck/types.ts', 'theme', 'embed', 'ui'],
		never: ['\\$app/', 'node:'],
		why: 'panels say in words what the map shows, and work without it; address, data and navigation come in through the port',
	},
	'public-data': {
		holds: 'the files that the site publishes, with their schemas',
		may: ['corpus', 'atlas', 'agreement'],
		never: SCREEN,
		why: 'the published files say what the map shows, in shapes of their own, and know no screen',
	},
	present: {
		holds: 'talks made, shown and spoken to: workshop, stage, speaker’s window',
		may: ['corpus', 'atlas', 'view', 'deck', 'geo', 'map', 'panels', 'theme', 'ui'],
		never: ['\\$app/', 'node:'],
		why: 'the presenter makes and shows decks; address, data and navigation come in through its port',
	},
	embed: {
		holds: 'what a frame and the page around it agree on; `<vantage-map>`',
		may: ['corpus', 'atlas', 'view', 'compiled'],
		never: [...SCREEN, 'node:'],
		why: 'embed is what a frame and the page around it agree on; the script for other people’s pages is made of it alone',
	},
	ui: {
		holds: 'parts that would serve any site',
		may: [],
		never: ['\\$app/', 'node:'],
		why: 'ui would serve any site: it knows nothing of the subject',
	},
	picture: {
		holds: 'what a step shows, resolved once; the scene; SVG, PNG, PDF and PowerPoint made of it',
		may: ['corpus', 'atlas', 'view', 'deck/types.ts', 'geo', 'globe', 'theme', 'map', 'panels'],
		never: ['svelte(?:/|$)', 'd3-(?!geo)', '\\$app/', 'node:'],
		why: 'a picture is made of a step, a drawing, documents and fonts; fetching and saving is the caller’s',
	},
	exports: {
		holds: 'formats of files to take away, and what the dialog needs to know of them',
		may: ['deck/types.ts', 'geo', 'theme', 'picture'],
		never: ['svelte(?:/|$)', 'd3-', '\\$app/', 'node:'],
		why: 'an export is a file made of views; tables, words and drawings come in through its sources',
	},
	site: {
		holds: 'data, addresses, screens, frames and pages, put together',
		may: [
			'corpus',
			'gazetteer',
			'atlas',
			'agreement',
			'search',
			'view',
			'geo',
			'globe',
			'theme',
			'map',
			'panels',
			'deck',
			'present',
			'public-data',
			'picture',
			'exports',
			'embed',
			'ui',
			'compiled',
		],
		why: 'site and routes put everything together',
	},
};

const NO_ALIAS = {
	regex: '^\\$lib(?:/|$)',
	message: 'Write #lib/<folder>/<file>.ts: the alias $lib goes away.',
};

/**
 * @param {number} depth folders between the file and src/lib
 */
const noWayUp = (depth) => ({
	regex: `^(?:\\.\\./){${depth}}`,
	message: 'Another folder is imported by its name from src/lib: #lib/<folder>/<file>.ts.',
});

const ONLY_IN_GL = {
	regex: '^maplibre-gl',
	message: 'Only src/lib/gl imports maplibre-gl, so that everything else works without WebGL.',
};

/** Names that the browser has for itself, and that in pure code are a forgotten parameter. */
const GLOBALS = ['document', 'fetch', 'localStorage', 'location', 'name', 'navigator', 'window'];
export const WITHOUT_BROWSER = [
	'corpus',
	'content',
	'gazetteer',
	'atlas',
	'incoming',
	'search',
	'view',
	'deck',
	'geo',
	'globe',
	'theme',
	'public-data',
	'picture',
];

/**
 * Patterns of the imports that a folder of src/lib may not have, each with the reason.
 *
 * @param {string} folder name below src/lib
 * @returns {{ regex: string, message: string }[]}
 */
export function forbiddenIn(folder) {
	const boundary = BOUNDARIES[folder];
	if (!boundary) {
		const message =
			'This folder is not in the table in scripts/boundaries.mjs: enter what it may import, and why.';
		return [{ regex: '^#lib/', message }];
	}
	const { may, never = [], why } = boundary;
	const allowed = [folder, ...may].map((name) =>
		/\.\w+$/.test(name) ? `${name.replace('.', '\\.')}$` : `${name}/`,
	);
	const list = may.length > 0 ? may.map((name) => `#lib/${name}`).join(', ') : 'nothing of ours';
	return [
		{
			regex: `^#lib/(?!${allowed.join('|')})`,
			message: `src/lib/${folder} may import ${list}: ${why}.`,
		},
		...never.map((name) => ({
			regex: `^${name}`,
			message: `src/lib/${folder} does not import this: ${why}.`,
		})),
	];
}

/**
 * ESLint's configuration for the table above.
 *
 * @returns {import('eslint').Linter.Config[]}
 */
export function boundaries() {
	const rule = (/** @type {{ regex: string, message: string }[]} */ ...patterns) => ({
		'no-restricted-imports': /** @type {['error', object]} */ (['error', { patterns }]),
	});
	const code = (/** @type {string} */ path) => `src/lib/${path}/*.{ts,js,svelte}`;
	const folders = Object.keys(BOUNDARIES);
	return [
		{ files: ['src/routes/**/*.{ts,js,svelte}'], rules: rule(NO_ALIAS, ONLY_IN_GL) },
		{
			files: [code('**')],
			ignores: folders.map((folder) => code(`${folder}/**`)),
			rules: rule(NO_ALIAS, ...forbiddenIn('…')),
		},
		...folders.flatMap((folder) => {
			const patterns = [NO_ALIAS, ...forbiddenIn(folder)];
			if (folder !== 'gl') patterns.push(ONLY_IN_GL);
			return [
				{ files: [code(folder)], rules: rule(...patterns, noWayUp(1)) },
				{ files: [code(`${folder}/*/**`)], rules: rule(...patterns, noWayUp(2)) },
				{ files: [code(`${folder}/*/*/**`)], rules: rule(...patterns, noWayUp(3)) },
			];
		}),
		// Tests may import real data from anywhere.
		{ files: ['src/lib/**/*.spec.ts'], rules: rule(NO_ALIAS) },
		{
			files: WITHOUT_BROWSER.map((folder) => code(`${folder}/**`)),
			rules: { 'no-restricted-globals': ['error', ...GLOBALS] },
		},
	];
}
