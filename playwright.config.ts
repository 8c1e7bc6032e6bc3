import { defineConfig } from '@playwright/test';
import { findChromium, LAUNCH_ARGS } from './scripts/browser.mjs';

// Workers load this file again; what the first one has found is left for them.
process.env.CHROMIUM_PATH ??= await findChromium();

/** Not the port of `npm start`, so that both can run at once. */
const port = Number(process.env.TEST_PORT ?? 4199);

const WEBGL = '**/*gl.e2e.ts';
const WITHOUT_WEBGL = {
	launchOptions: {
		executablePath: process.env.CHROMIUM_PATH,
		args: [...LAUNCH_ARGS, '--disable-3d-apis'],
	},
};

export default defineConfig({
	testDir: 'e2e',
	testMatch: '*.e2e.ts',
	outputDir: 'test-results',
	fullyParallel: true,
	workers: 2,
	retries: 0,
	forbidOnly: Boolean(process.env.CI),
	reporter: 'list',
	timeout: 60_000,
	expect: { timeout: 15_000 },
	use: {
		baseURL: `http://localhost:${port}`,
		launchOptions: { executablePath: process.env.CHROMIUM_PATH, args: LAUNCH_ARGS },
		screenshot: 'only-on-failure',
		// What they keep for later would be counted by tests that count what is asked for.
		serviceWorkers: 'block',
	},
	// Software WebGL is slow: what is not about the second renderer runs without, and so tests the first.
	projects: [
		// First, for its longest test would else end alone.
		{ name: 'webgl', grepInvert: /@full/, testMatch: WEBGL },
		{ name: 'default', grepInvert: /@full/, testIgnore: WEBGL, use: WITHOUT_WEBGL },
		{ name: 'full', grep: /@full/, testIgnore: WEBGL, use: WITHOUT_WEBGL },
		{ name: 'webgl-full', grep: /@full/, testMatch: WEBGL },
	],
	webServer: {
		command: 'node scripts/serve.mjs',
		env: { PORT: String(port), BASE_PATH: '' },
		port,
		reuseExistingServer: false,
	},
});
