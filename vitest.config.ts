import { join } from 'node:path';
import { svelte, vitePreprocess } from '@sveltejs/vite-plugin-svelte';
import { playwright } from '@vitest/browser-playwright';
import { defineConfig } from 'vitest/config';
import { installedChromium, LAUNCH_ARGS } from './scripts/browser.mjs';
import svelteConfig from './svelte.config.js';
import { COMMANDS } from './test/commands.ts';

// In a file of its own: a build does not load what tests alone need, nor starts anew when they change.

const STAND_INS = join(import.meta.dirname, 'src/lib/site');

const COMPONENTS = 'src/**/*.svelte.spec.ts';

export default defineConfig({
	test: {
		expect: { requireAssertions: true },
		retry: 0,
		projects: [
			{
				extends: './vite.config.ts',
				test: {
					name: 'unit',
					environment: 'node',
					include: ['{src,geo,scripts}/**/*.spec.ts'],
					exclude: [COMPONENTS],
				},
			},
			{
				// Components in a browser, with the compiled content and the geometry in `static`, without Kit.
				plugins: [
					svelte({
						configFile: false,
						preprocess: vitePreprocess(),
						compilerOptions: svelteConfig.compilerOptions ?? {},
					}),
				],
				publicDir: 'static',
				// What is imported late: found only then, it would load all pages anew.
				optimizeDeps: { include: ['axe-core', 'bits-ui'] },
				define: {
					'import.meta.env.VITE_CONTACT': '""',
					'import.meta.env.VITE_ONE_FILE': '""',
					'import.meta.env.VITE_SITE_ORIGIN': '""',
				},
				resolve: {
					alias: {
						'$app/navigation': join(STAND_INS, 'one-file/navigation.ts'),
						'$app/paths': join(STAND_INS, 'frame/paths.ts'),
						'$app/state': join(STAND_INS, 'one-file/state.svelte.ts'),
					},
				},
				test: {
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
				test: { name: 'built', environment: 'node', include: ['e2e/built/**/*.spec.ts'] },
			},
		],
	},
});
