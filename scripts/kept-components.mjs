import { join } from 'node:path';
import { cached, keyOf, prune } from './cache.mjs';
import { ROOT, versionOf } from './run.mjs';

const CACHE = join(ROOT, '.cache/components');

/** Bytes: the components of some three builds that have none in common. */
const CACHE_SIZE = 40e6;

/** What compiles, apart from its options. */
const COMPILER = ['svelte', '@sveltejs/vite-plugin-svelte'].map(versionOf).join(' ');

/** Of the plugin of Svelte, the parts that compile: components, and modules with runes. */
const COMPILING = ['vite-plugin-svelte:compile', 'vite-plugin-svelte:compile-module'];

/**
 * Keeps what Svelte makes of each component, so that a build compiles only those that have changed since
 * an earlier one. The site, its frames and the one file are made of the same components: each is compiled
 * once for the browser and once for the server. What the compiler warns of is not kept: it is said each
 * time.
 *
 * @param {string} [cache] folder of what was compiled before
 * @returns {import('vite').Plugin}
 */
export function keptComponents(cache = CACHE) {
	return {
		name: 'vantage:kept-components',
		apply: 'build',
		configResolved: {
			// After the plugin of Svelte has settled its options, before Vite asks it for anything.
			order: 'pre',
			handler({ plugins }) {
				const called = (/** @type {string} */ wanted) => {
					const found = plugins.find(({ name }) => name === wanted);
					if (found) return /** @type {any} */ (found);
					throw new Error(`There is no ${wanted}: see scripts/kept-components.mjs`);
				};
				const { options } = called('vite-plugin-svelte:config').api;
				const warnings = counted(options);
				for (const name of COMPILING) {
					const { transform } = called(name);
					transform.handler = keeping(transform.handler, { name, options, warnings, cache });
				}
			},
		},
		closeBundle: () => prune(cache, CACHE_SIZE),
	};
}

/**
 * @param {Transform} compile
 * @param {{ name: string, options: SvelteOptions, warnings: () => number, cache: string }} how
 * @returns {Transform}
 */
function keeping(compile, { name, options, warnings, cache }) {
	return async function (code, id) {
		const { consumer, isProduction } = this.environment.config;
		const { compilerOptions, emitCss } = options;
		const setting = { name, id, consumer, isProduction, compilerOptions, emitCss };
		const key = keyOf(COMPILER, JSON.stringify(setting, spelled), code);
		const before = warnings();
		const result = await cached(
			cache,
			key,
			async () => Buffer.from(JSON.stringify((await compile.call(this, code, id)) ?? null)),
			() => warnings() === before,
		);
		return JSON.parse(result.toString());
	};
}

/**
 * Counts the warnings that the compiler gives from now on.
 *
 * @param {SvelteOptions} options are made to count
 * @returns {() => number}
 */
function counted(options) {
	let count = 0;
	const { onwarn } = options;
	options.onwarn = (warning, say) => {
		count += 1;
		if (onwarn) onwarn(warning, say);
		else say?.(warning);
	};
	return () => count;
}

/**
 * Functions among the options count by their text.
 *
 * @param {string} _
 * @param {unknown} value
 */
const spelled = (_, value) => (typeof value === 'function' ? String(value) : value);

/**
 * @typedef {{ environment: { config: { consumer: string, isProduction: boolean } } }} Context
 * @typedef {(this: Context, code: string, id: string) => Promise<unknown>} Transform
 *
 * @typedef {object} SvelteOptions
 * @property {object} compilerOptions
 * @property {boolean} [emitCss]
 * @property {(warning: unknown, say?: (warning: unknown) => void) => void} [onwarn]
 */
