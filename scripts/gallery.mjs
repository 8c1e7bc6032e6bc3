/**
 * `npm run gallery`: the pictures of docs/gallery and of the README again, from what stands in `build/`.
 */
import { spawn } from 'node:child_process';
import { join } from 'node:path';
import { chromium } from '@playwright/test';
import { findChromium, LAUNCH_ARGS } from './browser.mjs';
import { ROOT } from './run.mjs';

const PORT = '4198';
const GALLERY = 'docs/gallery';

/** @type {{ file: string, path: string, width: number, height: number, dark?: boolean }[]} */
const PICTURES = [
	{ file: 'docs/screenshot.png', path: '/', width: 1366, height: 768 },
	{ file: `${GALLERY}/home.png`, path: '/', width: 1920, height: 1080 },
	{
		file: `${GALLERY}/groups-dark.png`,
		path: '/alliances-and-allies/USA',
		width: 1366,
		height: 768,
		dark: true,
	},
	{ file: `${GALLERY}/thin.png`, path: '/china-russia-alliance/CHN', width: 1366, height: 768 },
	{
		file: `${GALLERY}/region.png`,
		path: '/ummah-pivot/RUS/region/gulf',
		width: 1920,
		height: 1080,
	},
	{
		file: `${GALLERY}/globe.png`,
		path: '/alliances-and-allies/USA?projection=globe&patterns',
		width: 1366,
		height: 768,
	},
	{ file: `${GALLERY}/phone.png`, path: '/?country=LBY', width: 390, height: 844 },
];

const server = spawn(process.execPath, [join(ROOT, 'scripts/serve.mjs')], {
	env: { ...process.env, PORT, BASE_PATH: '' },
	stdio: ['ignore', 'pipe', 'inherit'],
});
await new Promise((started) => server.stdout.once('data', started));
const browser = await chromium.launch({
	executablePath: await findChromium(),
	args: [...LAUNCH_ARGS, '--disable-3d-apis'],
});
try {
	for (const { file, path, width, height, dark } of PICTURES) {
		const page = await browser.newPage({
			viewport: { width, height },
			colorScheme: dark ? 'dark' : 'light',
			reducedMotion: 'reduce',
		});
		// Twice: a font that is late is left out of the first view.
		for (const wait of /** @type {const} */ (['networkidle', 'networkidle'])) {
			await page.goto(`http://localhost:${PORT}${path}`, { waitUntil: wait });
		}
		await page.locator('.world.ready').waitFor();
		// Seas and capitals come with the reader's first movement, at the edge, where nothing is hit.
		await page.mouse.move(width / 2, 1);
		await page.locator('.names :is(.sea, .ocean, .capital)').first().waitFor({ state: 'attached' });
		await page.evaluate(() => document.fonts.ready);
		await page.screenshot({ path: join(ROOT, file) });
		await page.close();
		console.log(file);
	}
} finally {
	await browser.close();
	server.kill();
}
