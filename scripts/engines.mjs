import { existsSync } from 'node:fs';
import { findAptGet, installPackages, onPath } from './programs.mjs';
import { run } from './run.mjs';

/**
 * Another engine than Chromium's, for tests of whole uses.
 *
 * @typedef {object} Engine
 * @property {string} name
 * @property {string} setting variable of the environment with the path of the program
 * @property {string[]} programs names of the program that is started, the best first
 * @property {string[]} needs names of what has to be there besides
 * @property {string[]} packages Debian's, that bring all of it
 */

/** @type {readonly Engine[]} */
export const ENGINES = [
	{
		name: 'Firefox',
		setting: 'FIREFOX_PATH',
		programs: ['firefox-esr', 'firefox'],
		needs: [],
		packages: ['firefox-esr'],
	},
	{
		// What WebKitGTK's driver starts comes with the library; its window needs a screen.
		name: 'WebKit',
		setting: 'WEBKIT_DRIVER_PATH',
		programs: ['WebKitWebDriver'],
		needs: ['Xvfb'],
		packages: ['webkit2gtk-driver', 'xvfb'],
	},
];

/**
 * The program of an engine: what its variable says, or an installed one. It is neither tried nor installed.
 *
 * @param {Engine} engine
 * @returns {string} path; empty where there is none, or the variable is set to nothing
 */
export function installedEngine({ setting, programs, needs }) {
	const path = process.env[setting] ?? onPath(programs)[0] ?? '';
	return needs.every((name) => onPath([name]).length > 0) ? path : '';
}

/**
 * What the search asks the machine, so that it can be tested without one.
 *
 * @typedef {object} Machine
 * @property {(engine: Engine) => string} installed its path; empty where there is none
 * @property {(path: string) => Promise<boolean>} runs whether it starts at all
 * @property {() => Promise<string[] | null>} aptGet words that run apt-get with the rights to install
 * @property {(aptGet: string[], packages: string[]) => Promise<void>} install
 * @property {(line: string) => void} say
 */

/**
 * Finds the engines, and gets those that are missing where that is wanted and needs no password.
 *
 * @param {boolean} all whether what is not installed is to be
 * @param {Machine} [machine]
 * @returns {Promise<{ env: Record<string, string>, found: string[], missing: string[] }>} variables for the
 *   tests, with nothing for what cannot be had; names of the engines that there are; and one sentence for each of the others
 */
export async function findEngines(all, machine = THIS_MACHINE) {
	/** @type {Record<string, string>} */
	const env = {};
	/** @type {string[]} */
	const found = [];
	/** @type {string[]} */
	const missing = [];
	for (const engine of ENGINES) {
		const { name, setting, packages } = engine;
		const path = await findEngine(engine, all, machine);
		env[setting] = path;
		if (path) found.push(name);
		else {
			missing.push(
				`${name}: there is none that starts. Install it (Debian: apt-get install ${packages.join(' ')}), or set ${setting} to the program.`,
			);
		}
	}
	return { env, found, missing };
}

/**
 * @param {Engine} engine
 * @param {boolean} install
 * @param {Machine} machine
 * @returns {Promise<string>} path; empty where there is none
 */
async function findEngine(engine, install, machine) {
	const there = async () => {
		const path = machine.installed(engine);
		return path && (await machine.runs(path)) ? path : '';
	};
	const path = await there();
	if (path || !install) return path;
	const aptGet = await machine.aptGet();
	if (!aptGet) return '';
	machine.say(
		`Installing ${engine.name} for the tests (${aptGet.join(' ')} install -y ${engine.packages.join(' ')}) …`,
	);
	await machine.install(aptGet, engine.packages);
	return there();
}

/** @type {Machine} */
const THIS_MACHINE = {
	installed: installedEngine,
	// The driver of WebKit answers no other question.
	runs: async (path) =>
		existsSync(path) && (await run(path, ['--help'], { timeout: 60_000 })).code === 0,
	aptGet: findAptGet,
	install: installPackages,
	say: (line) => console.log(line),
};
