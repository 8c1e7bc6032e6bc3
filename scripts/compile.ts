/**
 * Compiles the content into what the site imports: `npm run compile`.
 *
 * Runs the check first and writes nothing when it fails. Writes to src/lib/compiled, which is not
 * checked in.
 */
import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join, relative, sep } from 'node:path';
import { advancesIn } from './advances.ts';
import { letteringJson } from './lettering-json.ts';
import { siteFaces } from './site-faces.ts';
import { viewpointEntries } from '#lib/atlas/entries.ts';
import { coverageOf } from '#lib/atlas/coverage.ts';
import { packViewpoint } from '#lib/corpus/packed.ts';
import type { DocumentTitle, RegionCard, ViewpointEntry } from '#lib/corpus/tables.ts';
import { checkCorpus } from '#lib/content/check/index.ts';
import { compileCorpus, type Corpus } from '#lib/content/compile.ts';
import { formatProblems } from '#lib/content/problem.ts';
import { publishedCorpus, withheldShare } from '#lib/content/published.ts';
import { readCorpus } from '#lib/content/read.ts';
import type { Country, Iso3 } from '#lib/corpus/types.ts';
import { attributes } from '#lib/embed/attributes.ts';
import { subregionsOf } from '#lib/gazetteer/subregions.ts';
import { classifiedFrame } from '#lib/map/camera/classified-frame.ts';
import { areasOf } from '#lib/geo/areas.ts';
import { drawingOf, type WorldTopology } from '#lib/geo/decode-world.ts';
import { STATE_PLACES } from '#lib/geo/places.ts';
import { metaOf } from '#lib/geo/drawing-meta.ts';
import type { Drawing, DrawingMeta } from '#lib/geo/types.ts';
import type { Reference } from '#lib/site/data/reference.ts';
import { texturesCss } from '#lib/theme/textures.ts';
import { categoriesCss, tokensCss } from '#lib/theme/tokens-css.ts';

/** Another corpus than the site's own, as `npm run grow` makes one. */
const CONTENT = process.env['CONTENT'] || 'src/content';
/** What `npm run agreement` has measured; a generated corpus has none. */
const AGREEMENT = join(CONTENT, 'agreement.json');
const COMPILED = 'src/lib/compiled';
const GEOMETRY = 'static/geo';
const DISPUTED_SHAPES = 'geo/disputed-shapes.json';
const DISPUTED_AREAS = 'geo/disputes.json';

/** File name below src/lib/compiled → its data. */
function compiledFiles(corpus: Corpus): Record<string, unknown> {
	const { documents, groups, actors, regions, categories, countries, names, decks } = corpus;
	const viewpoints = viewpointEntries(documents, stateAreas(), classifiedFrame);
	return {
		...Object.fromEntries(documents.map((document) => [`documents/${document.id}.json`, document])),
		// The shared tables: every page carries them, so they hold what the first view needs.
		'documents.json': documents.map(
			({ id, title, author, publisher, date, sourceNote, vantages }): DocumentTitle => {
				return { id, title, author, publisher, date, sourceNote, vantages };
			},
		),
		'viewpoints.json': viewpoints.map(packViewpoint),
		'categories.json': categories.map(({ id, name }) => ({ id, name })),
		'countries.json': namesByPlace(countries),
		'groups.json': groups.map(({ id, name }) => ({ id, name })),
		'actors.json': actors.map(({ id, name }) => ({ id, name })),
		'regions.json': regions.map(({ id, name, focus, membersByGeography }): RegionCard => {
			return { id, name, focus, membersByGeography };
		}),
		'drawings.json': drawingTable(),
		// What single pages and dialogs fetch.
		'reference.json': referenceOf(corpus, viewpoints),
		'names.json': names,
		'decks.json': decks,
	};
}

/** The states' names in the order of the map's states, which every page knows by their codes. */
function namesByPlace(countries: readonly Country[]): string[] {
	const names = new Map(countries.map(({ iso3, name }) => [iso3, name]));
	return STATE_PLACES.map(({ id }) => names.get(id) ?? id);
}

/** What the documents are without their texts, what names stand for, how deep the coding goes. */
const referenceOf = (
	{ categories, documents, groups, actors }: Corpus,
	viewpoints: ViewpointEntry[],
): Reference => ({
	categories,
	documents: documents.map(({ text, relations, mentions, regions, ...meta }) => meta),
	groups,
	actors,
	coverage: documents.map((document) => coverageOf(document, viewpoints)),
	disputes: { shapes: readJson(DISPUTED_SHAPES), areas: readJson(DISPUTED_AREAS) },
	agreement: existsSync(AGREEMENT) ? readJson(AGREEMENT) : [],
});

const readJson = <T>(file: string): T => JSON.parse(readFileSync(file, 'utf8')) as T;

/** Areas of the states on the full map, in square map units. */
function stateAreas(): Record<Iso3, number> {
	const topology = JSON.parse(readFileSync(join(GEOMETRY, 'world.topo.json'), 'utf8'));
	return areasOf(drawingOf(topology as WorldTopology));
}

/** What the browser has to know of the drawing that stands in the page: all but the geometry. */
function drawingTable(): DrawingMeta[] {
	const regions = readdirSync(join(GEOMETRY, 'regions')).map((file) => join('regions', file));
	return ['world.json', ...regions].map((file) => {
		const drawing = JSON.parse(readFileSync(join(GEOMETRY, file), 'utf8')) as Drawing;
		return metaOf(drawing);
	});
}

/** Names go into the version too: a file that is called otherwise goes on under the name that it had. */
const HASHED_AS: Record<string, string> = { 'drawings.json': 'sheets.json' };

/** The data version: the first 8 hex digits of a hash over compiled content and geometry. */
function versionOf(files: Record<string, string>): string {
	const hash = createHash('sha256');
	const named = Object.entries(files).map(
		([name, text]) => [HASHED_AS[name] ?? name, text] as const,
	);
	for (const [name, text] of named.sort(([a], [b]) => (a < b ? -1 : 1)))
		hash.update(`${name}\n${text}\n`);
	for (const file of filesBelow(GEOMETRY)) {
		hash.update(`${file.split(sep).join('/')}\n`).update(readFileSync(file));
	}
	return hash.digest('hex').slice(0, 8);
}

function filesBelow(folder: string): string[] {
	if (!existsSync(folder)) return [];
	return readdirSync(folder, { recursive: true, withFileTypes: true })
		.filter((entry) => entry.isFile())
		.map((entry) => join(entry.parentPath, entry.name))
		.sort();
}

async function write(corpus: Corpus): Promise<void> {
	const data = Object.fromEntries(
		Object.entries(compiledFiles(corpus)).map(([name, data]) => [name, JSON.stringify(data)]),
	);
	const files: Record<string, string | Uint8Array> = { ...data };
	files['version.json'] = JSON.stringify({ version: versionOf(data), date: corpus.date });

	files['tokens.css'] = tokensCss();
	files['categories.css'] = categoriesCss();
	files['textures.css'] = texturesCss();
	files['subregions.json'] = JSON.stringify(subregionsOf(STATE_PLACES.map(({ id }) => id)));
	files['attributes.json'] = JSON.stringify(attributes());
	files['lettering.json'] = await letteringJson();
	files['advances.json'] = JSON.stringify(advancesIn(JSON.parse(files['lettering.json'])));
	// Aliases are found, and never set.
	const { 'names.json': _, ...set } = data;
	for (const [name, file] of Object.entries(await siteFaces(Object.values(set).join(''))))
		files[`faces/${name}`] = file;
	put(files);
	console.log(`${corpus.documents.length} documents compiled, version ${files['version.json']}`);
}

/**
 * Leaves these files below src/lib/compiled and no others. What is there already is left as it is: a
 * build compiles again while tests read.
 */
function put(files: Record<string, string | Uint8Array>): void {
	for (const folder of ['documents', 'faces'])
		mkdirSync(join(COMPILED, folder), { recursive: true });
	for (const path of filesBelow(COMPILED)) {
		const name = relative(COMPILED, path).split(sep).join('/');
		const file = files[name];
		if (file === undefined || !readFileSync(path).equals(Buffer.from(file))) rmSync(path);
	}
	for (const [name, file] of Object.entries(files)) {
		const path = join(COMPILED, name);
		if (!existsSync(path)) writeFileSync(path, file);
	}
}

/** How much a document with `publish: "quotes"` keeps back: dense quotes publish nearly everything. */
function reportWithheld({ documents }: Corpus): void {
	for (const document of documents.filter(({ publish }) => publish === 'quotes')) {
		const percent = Math.round(100 * withheldShare(document));
		console.log(`${document.id}: quotes with a sentence on each side; ${percent} % is withheld`);
	}
}

const raw = readCorpus(CONTENT);
const problems = checkCorpus(raw);
if (problems.length > 0) {
	console.error(formatProblems(problems));
	process.exitCode = 1;
} else {
	try {
		const corpus = publishedCorpus(compileCorpus(raw));
		await write(corpus);
		reportWithheld(corpus);
	} catch (error) {
		console.error(error instanceof Error ? error.message : error);
		process.exitCode = 1;
	}
}
