import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { svelte, vitePreprocess } from '@sveltejs/vite-plugin-svelte';
import { build } from 'vite';
import svelteConfig from '../svelte.config.js';
import { keptComponents } from './kept-components.mjs';

/** Beside Kit's own: served as what never changes. */
const FOLDER = '_app/immutable/embed';

/** Where the pages of frames read which scripts are theirs; see `site/prerender/render-frame.ts`. */
const LIST = '.svelte-kit/frame-scripts.json';

/** Pages and their entries: modules that run without Kit. */
const MODULES = { map: 'src/lib/site/frame/main.ts', card: 'src/lib/site/frame/card.ts' };

/** Single scripts, of which nothing may be a module of its own. */
const EARLY = 'src/lib/site/frame/early.ts';

/** For other people's pages, at an address that does not change. */
const COMPONENT = { source: 'src/lib/embed/vantage-map.ts', file: 'vantage-map.js' };

/**
 * Builds, with the site, the scripts that run without Kit: those of frames, and the one that other pages
 * load. They are put among the client's files.
 *
 * @param {Record<string, string>} define what the site's own scripts have replaced
 * @returns {import('vite').Plugin}
 */
export function frameScripts(define) {
	/** @type {string} */
	let root;
	return {
		name: 'vantage:frame-scripts',
		configResolved(config) {
			root = config.root;
		},
		configureServer() {
			// In development the pages load the sources.
			const modules = Object.entries(MODULES).map(([name, source]) => [
				name,
				{ scripts: [`/${source}`], styles: [] },
			]);
			note(root, { early: '', ...Object.fromEntries(modules) });
		},
		async generateBundle() {
			if (this.environment.name !== 'client') return;
			const frames = await modulesOf(root, define);
			const early = await singleOf(root, EARLY, `${FOLDER}/early.[hash].js`);
			const component = await singleOf(root, COMPONENT.source, COMPONENT.file);
			for (const file of [...frames, early, component]) {
				const source = file.type === 'chunk' ? file.code : file.source;
				this.emitFile({ type: 'asset', fileName: file.fileName, source });
			}
			const lists = Object.keys(MODULES).map((name) => [name, loadedBy(name, frames)]);
			note(root, { early: `/${early.fileName}`, ...Object.fromEntries(lists) });
		},
	};
}

/**
 * @typedef {import('vite').Rollup.OutputAsset | import('vite').Rollup.OutputChunk} File
 */

/**
 * @param {string} root
 * @param {Record<string, string>} define
 * @returns {Promise<File[]>}
 */
async function modulesOf(root, define) {
	const name = `${FOLDER}/[name].[hash]`;
	return bundle({
		root,
		define,
		plugins: [
			svelte({
				configFile: false,
				preprocess: vitePreprocess(),
				compilerOptions: svelteConfig.compilerOptions ?? {},
			}),
			keptComponents(),
		],
		resolve: { alias: { '$app/paths': join(root, 'src/lib/site/frame/paths.ts') } },
		worker: { format: 'es' },
		build: {
			rolldownOptions: {
				input: MODULES,
				output: {
					entryFileNames: `${name}.js`,
					chunkFileNames: `${name}.js`,
					assetFileNames: `${name}[extname]`,
				},
			},
		},
	});
}

/**
 * @param {string} root
 * @param {string} source
 * @param {string} fileName
 * @returns {Promise<File>}
 */
async function singleOf(root, source, fileName) {
	const [file] = await bundle({
		root,
		build: {
			rolldownOptions: { input: source, output: { format: 'iife', entryFileNames: fileName } },
		},
	});
	if (!file) throw new Error(`Nothing came of ${source}`);
	return file;
}

/**
 * @param {import('vite').InlineConfig} config
 * @returns {Promise<File[]>} nothing is written
 */
async function bundle(config) {
	const result = await build({
		configFile: false,
		base: './',
		publicDir: false,
		logLevel: 'error',
		...config,
		build: {
			write: false,
			target: 'es2022',
			assetsInlineLimit: 0,
			modulePreload: { polyfill: false },
			chunkSizeWarningLimit: 2000,
			reportCompressedSize: false,
			...config.build,
		},
	});
	if (!('output' in result)) throw new Error('One build, one result');
	return result.output;
}

/**
 * The addresses of an entry, of what it imports at once, and of their styles; the entry first.
 *
 * @param {string} name
 * @param {File[]} files
 */
function loadedBy(name, files) {
	/** @type {Set<string>} */
	const scripts = new Set();
	/** @type {Set<string>} */
	const styles = new Set();
	const add = (/** @type {string | undefined} */ fileName) => {
		const file = files.find((one) => one.fileName === fileName);
		if (file?.type !== 'chunk' || scripts.has(`/${file.fileName}`)) return;
		scripts.add(`/${file.fileName}`);
		file.viteMetadata?.importedCss.forEach((css) => styles.add(`/${css}`));
		file.imports.forEach(add);
	};
	add(files.find((file) => file.type === 'chunk' && file.isEntry && file.name === name)?.fileName);
	if (scripts.size === 0) throw new Error(`There is no script “${name}” among those built`);
	return { scripts: [...scripts], styles: [...styles] };
}

/**
 * @param {string} root
 * @param {object} list
 */
function note(root, list) {
	mkdirSync(join(root, '.svelte-kit'), { recursive: true });
	writeFileSync(join(root, LIST), JSON.stringify(list));
}
