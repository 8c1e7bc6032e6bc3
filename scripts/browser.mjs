import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { findAptGet, installPackages, onPath } from './programs.mjs';
import { commandOf, run } from './run.mjs';

/**
 * Features of the browser that are switched off. The flag takes the place of Playwright's own, whose
 * list comes first; `npm run test:unit` compares the two.
 */
const WITHOUT = [
	'AvoidUnnecessaryBeforeUnloadCheckSync',
	'DestroyProfileOnBrowserClose',
	'HttpsUpgrades',
	'HttpsFirstBalancedModeAutoEnable',
	'LensOverlay',
	'MediaRouter',
	'PaintHolding',
	'ThirdPartyStoragePartitioning',
	'AvoidCorsURLLoaderRestartOnRedirect',
	'TcpPortRandomizationWin',
	'OptimizationHints',
	'NetworkTimeServiceQuerying',
	'AimEnabled',
	'PreconnectToSearch',
	// What the address bar would unfold, two pages of the browser's own in every window: a third of
	// what a test costs.
	'WebUIOmniboxPopup',
	'WebUIOmniboxAimPopup',
];

/**
 * How Chromium is started for tests: nothing of its own on the network, and the renderer left as a
 * reader would have it (no `--use-angle`, no `--disable-3d-apis`). Root cannot have a sandbox.
 */
export const LAUNCH_ARGS = [
	...(process.getuid?.() === 0 ? ['--no-sandbox'] : []),
	'--disable-quic',
	'--no-first-run',
	'--disable-background-networking',
	'--disable-component-update',
	'--disable-sync',
	`--disable-features=${WITHOUT.join(',')}`,
];

const NAMES = ['chromium', 'chromium-browser', 'google-chrome', 'google-chrome-stable'];

/** Where installers put it without adding it to PATH. */
const PLACES = /** @type {Record<string, string[]>} */ ({
	darwin: [
		'/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
		'/Applications/Chromium.app/Contents/MacOS/Chromium',
	],
	win32: ['PROGRAMFILES', 'PROGRAMFILES(X86)', 'LOCALAPPDATA'].flatMap((folder) => {
		const path = process.env[folder];
		return path ? [join(path, 'Google', 'Chrome', 'Application', 'chrome.exe')] : [];
	}),
});

/** Paths of browsers that are installed, the best first. */
const installed = () => [...onPath(NAMES), ...(PLACES[process.platform] ?? []).filter(existsSync)];

/**
 * A Chromium for tests that are started by hand: CHROMIUM_PATH, or an installed one. It is neither tried nor
 * installed, so that the question is cheap.
 *
 * @returns {string} path of the program; empty where there is none, and Playwright looks for its own
 */
export const installedChromium = () => process.env['CHROMIUM_PATH'] ?? installed()[0] ?? '';

/**
 * What the search asks the machine, so that it can be tested without one.
 *
 * @typedef {object} Machine
 * @property {string | undefined} wanted CHROMIUM_PATH
 * @property {string[]} installed paths of browsers that are installed, the best first
 * @property {(path: string) => boolean} exists
 * @property {(path: string) => Promise<boolean>} runs whether it starts at all
 * @property {() => Promise<string | null>} playwrights where Playwright's own is, or would be
 * @property {() => Promise<boolean>} downloadPlaywrights
 * @property {() => Promise<string[] | null>} aptGet words that run apt-get with the rights to install
 * @property {(aptGet: string[]) => Promise<string | null>} installWithApt path of the result
 * @property {(line: string) => void} say
 */

/**
 * Finds a Chromium that runs, or gets one: CHROMIUM_PATH, an installed one, Playwright's own, and at
 * last Debian's through apt-get, where that needs no password.
 *
 * @param {Machine} [machine]
 * @returns {Promise<string>} path of the program
 * @throws {Error} saying what to do
 */
export async function findChromium(machine = thisMachine()) {
	const { wanted, exists, runs, say } = machine;
	if (wanted) {
		if (!exists(wanted)) throw new Error(`CHROMIUM_PATH=${wanted}: there is no such file.`);
		if (!(await runs(wanted))) {
			throw new Error(`CHROMIUM_PATH=${wanted}: “${wanted} --version” fails; it is no Chromium.`);
		}
		return wanted;
	}
	for (const path of machine.installed) {
		if (await runs(path)) return path;
		say(`${path} does not start; looking further.`);
	}

	const own = await machine.playwrights();
	if (own) {
		if (exists(own) && (await runs(own))) return own;
		say('There is no Chromium here. Asking Playwright for its own …');
		if ((await machine.downloadPlaywrights()) && exists(own) && (await runs(own))) return own;
	}

	const aptGet = await machine.aptGet();
	if (aptGet) {
		say(`Installing Debian's Chromium for the tests (${aptGet.join(' ')} install -y chromium) …`);
		const path = await machine.installWithApt(aptGet);
		if (path && (await runs(path))) return path;
	}
	throw new Error(
		'The tests in the browser need a Chromium, and none could be found or installed. Install Chromium\n' +
			'or Google Chrome (Debian: apt-get install chromium), or set CHROMIUM_PATH to the program.',
	);
}

/** @returns {Machine} */
function thisMachine() {
	return {
		wanted: process.env['CHROMIUM_PATH'],
		installed: installed(),
		exists: existsSync,
		// Chrome on Windows answers `--version` by opening a window.
		runs: async (path) =>
			process.platform === 'win32' ||
			(await run(path, ['--version'], { timeout: 60_000 })).code === 0,
		async playwrights() {
			try {
				return (await import('@playwright/test')).chromium.executablePath();
			} catch {
				return null;
			}
		},
		async downloadPlaywrights() {
			// A network that lets nothing through is common: better to give up early than to wait.
			const env = { ...process.env, PLAYWRIGHT_DOWNLOAD_CONNECTION_TIMEOUT: '15000' };
			const args = [commandOf('@playwright/test', 'playwright'), 'install', 'chromium'];
			return (await run(process.execPath, args, { env, timeout: 300_000 })).code === 0;
		},
		aptGet: findAptGet,
		async installWithApt(aptGet) {
			await installPackages(aptGet, ['chromium']);
			return installed()[0] ?? null;
		},
		say: (line) => console.log(line),
	};
}
