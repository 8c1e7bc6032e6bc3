import { join } from 'node:path';
import { svelte, vitePreprocess } from '@sveltejs/vite-plugin-svelte';
import { playwright } from '@vitest/browser-playwright';
import { defineConfig } from 'vitest/config';
import { installedChromium, LAUNCH_ARGS } from './scripts/browser.mjs';
import svelteConfig from './svelte.config.js';
import { COMMANDS } from './test/commands.ts';

// In a file of its own: a build does not load what tests alone need, nor starts anew when they change.

const COMPONENTS = 'src/**/*.svelte.spec.ts';

const site = (file: string) => join(import.meta.dirname, 'src/lib/site', file);

/**
 * The site's modules without Kit, as frames and the one file have them: nothing of a test starts Kit or
 * writes to `.svelte-kit`, where a build may be at work at the same time.
 */
const withoutKit = {
	plugins: [
		svelte({
			configFile: false,
			preprocess: vitePreprocess(),
			compilerOptions: svelteConfig.compilerOptions ?? {},
		}),
	],
	define: {
		'import.meta.env.VITE_CONTACT': '""',
		'import.meta.env.VITE_ONE_FILE': '""',
		'import.meta.env.VITE_SITE_ORIGIN': '""',
	},
	resolve: {
		alias: {
			'#known': site('data/known/node.ts'),
			'#documents': site('data/documents/node.ts'),
			'$app/navigation': site('one-file/navigation.ts'),
			'$app/paths': site('frame/paths.ts'),
			'$app/state': site('one-file/state.svelte.ts'),
		},
	},
};

/** What holds for tests of all kinds. */
const EVERY = {
	// So long that a busy machine fails nothing.
	expect: { requireAssertions: true, poll: { timeout: 30_000 } },
	retry: 0,
	testTimeout: 120_000,
	hookTimeout: 120_000,
};

export default defineConfig({
	test: {
		// Read from here alone. A cold start bundles dependencies first.
		browser: { connectTimeout: 300_000 },
		projects: [
			{
				...withoutKit,
				test: {
					...EVERY,
					name: 'unit',
					environment: 'node',
					// What most files import is read once for all that one thread runs.
					pool: 'threads',
					isolate: false,
					include: ['{src,geo,scripts,bench}/**/*.spec.ts'],
					exclude: [COMPONENTS, '**/node_modules/**'],
				},
			},
			{
				// Components in a browser, with the compiled content and the geometry in `static`.
				...withoutKit,
				publicDir: 'static',
				// What is imported late: found only then, it would load all pages anew.
				optimizeDeps: { include: ['axe-core', '@github/combobox-nav'] },
				test: {
					...EVERY,
					name: 'browser',
					include: [COMPONENTS],
					setupFiles: ['test/setup.ts'],
					browser: {
						enabled: true,
						headless: true,
						screenshotFailures: false,
						commands: COMMANDS,
						provider: playwright({
							launchOptions: {
								executablePath: installedChromium(),
								args: [...LAUNCH_ARGS, '--disable-3d-apis'],
							},
							// As large as any test wants its page: a larger one would be shown smaller than it is.
							contextOptions: {
								viewport: { width: 1920, height: 1080 },
								reducedMotion: 'reduce',
							},
						}),
						instances: [{ browser: 'chromium' }],
					},
				},
			},
			{
				// What stands in `build/`, read as files: after a build.
				test: {
					...EVERY,
					name: 'built',
					environment: 'node',
					include: ['e2e/built/**/*.spec.ts'],
				},
			},
			{
				// Whole uses of `build/` in Firefox and WebKit, which are slower still where nothing draws for them.
				test: {
					...EVERY,
					name: 'engines',
					environment: 'node',
					include: ['e2e/engines/**/*.spec.ts'],
					testTimeout: 300_000,
				},
			},
		],
	},
});
