import { spawn } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { constants, setPriority } from 'node:os';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';

/** The folder of package.json. */
export const ROOT = dirname(dirname(fileURLToPath(import.meta.url)));

/**
 * @typedef {object} Outcome
 * @property {number} code exit code; 1 where the program could not be started or was killed
 * @property {string} output what it wrote, both streams in order, but for what went to the terminal
 * @property {number} seconds how long it took
 */

/**
 * @typedef {object} RunOptions
 * @property {boolean | 'warnings'} [show] straight to the terminal instead of into `output`; `warnings`: only
 *   what the program writes to its second stream
 * @property {boolean} [yielding] leaves the processors to others that want them
 * @property {NodeJS.ProcessEnv} [env]
 * @property {string} [cwd]
 * @property {number} [timeout] in milliseconds
 * @property {AbortSignal | undefined} [signal] ends it
 */

/**
 * Runs a program to its end, without a shell and without an input to wait for. Never rejects.
 *
 * @param {string} command
 * @param {string[]} args
 * @param {RunOptions} [options]
 * @returns {Promise<Outcome>}
 */
export function run(command, args, options = {}) {
	const { show = false, yielding = false, env = process.env, cwd = ROOT } = options;
	const { timeout = 0, signal } = options;
	const started = performance.now();
	return new Promise((resolve) => {
		let output = '';
		const end = (/** @type {number} */ code) =>
			resolve({ code, output, seconds: (performance.now() - started) / 1000 });
		const child = spawn(command, args, {
			cwd,
			env,
			timeout,
			...(signal && { signal }),
			stdio: ['ignore', show === true ? 'inherit' : 'pipe', show ? 'inherit' : 'pipe'],
		});
		if (yielding && child.pid) lowerPriority(child.pid);
		child.stdout?.on('data', (chunk) => (output += chunk));
		child.stderr?.on('data', (chunk) => (output += chunk));
		child.on('error', (error) => {
			output += error.message;
			end(1);
		});
		child.on('close', (code) => end(code ?? 1));
	});
}

/** @param {number} pid */
function lowerPriority(pid) {
	try {
		setPriority(pid, constants.priority.PRIORITY_BELOW_NORMAL);
	} catch {
		// It has exited already, or the system has no priorities.
	}
}

/**
 * The script behind an installed package's command, to be run by this very Node: the links in
 * `node_modules/.bin` cannot be started without a shell on Windows.
 *
 * @param {string} name a package, `vite`
 * @param {string} [command] its command, where the name differs
 * @returns {string} absolute path
 * @throws {Error} where the package is not installed or has no such command
 */
export function commandOf(name, command = name) {
	const { bin } = packageOf(name);
	const file = typeof bin === 'string' ? bin : bin?.[command];
	if (!file) throw new Error(`The package ${name} has no command “${command}”.`);
	return join(ROOT, 'node_modules', name, file);
}

/**
 * The version of an installed package.
 *
 * @param {string} name
 * @returns {string}
 * @throws {Error} where it is not installed
 */
export const versionOf = (name) => packageOf(name).version ?? '';

/**
 * @param {string} name
 * @returns {{ version?: string, bin?: string | Record<string, string> }}
 */
const packageOf = (name) =>
	JSON.parse(readFileSync(join(ROOT, 'node_modules', name, 'package.json'), 'utf8'));

/**
 * A duration as people write it: `0.4 s`, `12 s`, `2 min 5 s`.
 *
 * @param {number} seconds
 * @returns {string}
 */
export function duration(seconds) {
	if (seconds < 10) return `${seconds.toFixed(1)} s`;
	const whole = Math.round(seconds);
	return whole < 60 ? `${whole} s` : `${Math.floor(whole / 60)} min ${whole % 60} s`;
}
