import { spawn } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';

/** The folder of package.json. */
export const ROOT = dirname(dirname(fileURLToPath(import.meta.url)));

/**
 * @typedef {object} Outcome
 * @property {number} code exit code; 1 where the program could not be started or was killed
 * @property {string} output what it wrote, both streams in order; empty where it wrote to the terminal
 * @property {number} seconds how long it took
 */

/**
 * Runs a program to its end, without a shell and without an input to wait for. Never rejects.
 *
 * @param {string} command
 * @param {string[]} args
 * @param {{ show?: boolean, env?: NodeJS.ProcessEnv, cwd?: string, timeout?: number }} [options]
 *   `show`: straight to the terminal instead of into `output`; `timeout` in milliseconds
 * @returns {Promise<Outcome>}
 */
export function run(
	command,
	args,
	{ show = false, env = process.env, cwd = ROOT, timeout = 0 } = {},
) {
	const started = performance.now();
	return new Promise((resolve) => {
		let output = '';
		const end = (/** @type {number} */ code) =>
			resolve({ code, output, seconds: (performance.now() - started) / 1000 });
		const child = spawn(command, args, {
			cwd,
			env,
			timeout,
			stdio: ['ignore', show ? 'inherit' : 'pipe', show ? 'inherit' : 'pipe'],
		});
		child.stdout?.on('data', (chunk) => (output += chunk));
		child.stderr?.on('data', (chunk) => (output += chunk));
		child.on('error', (error) => {
			output += error.message;
			end(1);
		});
		child.on('close', (code) => end(code ?? 1));
	});
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
	const folder = join(ROOT, 'node_modules', name);
	const { bin } = JSON.parse(readFileSync(join(folder, 'package.json'), 'utf8'));
	const file = typeof bin === 'string' ? bin : bin?.[command];
	if (!file) throw new Error(`The package ${name} has no command “${command}”.`);
	return join(folder, file);
}

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
