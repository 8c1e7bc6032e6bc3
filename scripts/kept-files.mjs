import { mkdirSync, writeFileSync } from 'node:fs';
import { readdir, readFile, writeFile } from 'node:fs/promises';
import { extname, join, posix } from 'node:path';
import { ROOT } from './run.mjs';

/** Where the build notes what is heavy. */
const HEAVY = join(ROOT, '.svelte-kit/heavy-files.json');

/** What is a text, and goes along with the others. */
const TEXTS = new Set(['.css', '.js', '.json', '.svg']);

/** A corpus is kept whole up to this size, in bytes; of a larger one what a reader comes to. */
const WHOLE = 1_000_000;

/** Scripts and what they import, by names that change with their content. */
const IMMUTABLE = '_app/immutable';

/**
 * Notes the files that the service worker keeps only once a page has asked for them, because they are
 * heavy and not every reader needs them: the second renderer and its worker.
 *
 * @returns {import('vite').Plugin}
 */
export function heavyFiles() {
	return {
		name: 'heavy-files',
		applyToEnvironment: ({ name }) => name === 'client',
		generateBundle(_, bundle) {
			const heavy = Object.values(bundle).filter((part) =>
				part.type === 'chunk'
					? part.moduleIds.some((module) => /[\\/]node_modules[\\/]maplibre-gl[\\/]/.test(module))
					: part.fileName.includes('/workers/maplibre'),
			);
			mkdirSync(join(ROOT, '.svelte-kit'), { recursive: true });
			writeFileSync(HEAVY, JSON.stringify(heavy.map(({ fileName }) => fileName)));
		},
	};
}

/**
 * Writes `_app/kept.json` into the built folder: what the service worker keeps of scripts and styles, as texts, so that
 * it asks once and not two hundred times; and the addresses of the faces. Frames have scripts of their own and no worker.
 *
 * @param {string} dir the built folder
 * @returns {Promise<void>}
 */
export async function packKept(dir) {
	const heavy = new Set(JSON.parse(await readFile(HEAVY, 'utf8')));
	const names = await readdir(join(dir, IMMUTABLE), { recursive: true, withFileTypes: true });
	const paths = names
		.filter((entry) => entry.isFile())
		.map((entry) => posix.relative(dir, posix.join(entry.parentPath, entry.name)))
		.filter((path) => !path.startsWith(`${IMMUTABLE}/embed/`) && !heavy.has(path))
		.sort();
	const isText = (/** @type {string} */ path) => TEXTS.has(extname(path));
	const texts = await Promise.all(
		paths.filter(isText).map(async (path) => [path, await readFile(join(dir, path), 'utf8')]),
	);
	texts.push(...(await corpusOf(dir)));
	const kept = { texts: Object.fromEntries(texts), files: paths.filter((path) => !isText(path)) };
	await writeFile(join(dir, '_app/kept.json'), JSON.stringify(kept));
}

/**
 * The files of the corpus, as pages ask for them.
 *
 * @param {string} dir the built folder
 * @returns {Promise<[address: string, text: string][]>} none where they are too many
 */
async function corpusOf(dir) {
	const { version } = JSON.parse(
		await readFile(join(ROOT, 'src/lib/compiled/version.json'), 'utf8'),
	);
	const names = await readdir(join(dir, 'corpus'), { recursive: true });
	const paths = names.filter((name) => name.endsWith('.json')).sort();
	const texts = await Promise.all(paths.map((path) => readFile(join(dir, 'corpus', path), 'utf8')));
	if (texts.join('').length > WHOLE) return [];
	return paths.map((path, i) => [`corpus/${path}?v=${version}`, texts[i] ?? '']);
}
