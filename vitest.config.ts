import { playwright } from '@vitest/browser-playwright';
import { defineConfig } from 'vitest/config';
import { installedChromium, LAUNCH_ARGS } from './scripts/browser.mjs';

// In a file of its own: a build does not load what tests alone need, nor starts anew when they change.

/** Sizes and pictures are those of a usual screen; a test that is about another sets it. */
const VIEWPORT = { width: 1366, height: 768 };

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
					include: ['src/**/*.spec.ts', 'geo/**/*.spec.ts', 'scripts/**/*.spec.ts'],
					exclude: [COMPONENTS],
				},
			},
			{
				extends: './vite.config.ts',
				test: {
					name: 'browser',
					include: [COMPONENTS],
					browser: {
						enabled: true,
						headless: true,
						screenshotFailures: false,
						viewport: VIEWPORT,
						provider: playwright({
							launchOptions: { executablePath: installedChromium(), args: LAUNCH_ARGS },
							contextOptions: { reducedMotion: 'reduce' },
						}),
						instances: [{ browser: 'chromium' }],
					},
				},
			},
			{
				// What stands in `build/`, read as files. Run after a build.
				test: { name: 'built', environment: 'node', include: ['e2e/built/**/*.spec.ts'] },
			},
		],
	},
});
