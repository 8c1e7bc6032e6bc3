import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, readFileSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join, relative, resolve, sep } from 'node:path';

/**
 * What something is made of.
 *
 * @typedef {object} Inputs
 * @property {string[]} inputs files and folders below the folder of package.json
 * @property {RegExp[]} leftOut names of files that have no influence
 * @property {string[]} settings variables of the environment
 */

/** @type {Inputs} */
const SITE = {
	inputs: [
		'geo',
		'scripts',
		'src',
		'static',
		'package.json',
		'package-lock.json',
		'svelte.config.js',
		'tsconfig.json',
		'vite.config.ts',
	],
	// Made by the build itself, or without influence on it.
	leftOut: [/^src\/lib\/compiled\//, /\.spec\.ts$/, /\.md$/],
	settings: ['BASE_PATH', 'CONTACT', 'CONTENT', 'SITE_ORIGIN'],
};

/**
 * A fingerprint of everything that a build depends on.
 *
 * @param {string} root folder of package.json
 * @param {NodeJS.ProcessEnv} env
 * @returns {string} SHA-256 in hex
 */
export const hashInputs = (root, env) => hashFiles(root, env, SITE);

/**
 * A fingerprint of inputs, of their names as well as of their contents.
 *
 * @param {string} root folder of package.json
 * @param {NodeJS.ProcessEnv} env
 * @param {Inputs} of
 * @returns {string} SHA-256 in hex
 */
export function hashFiles(root, env, { inputs, leftOut, settings }) {
	const hash = createHash('sha256');
	for (const name of settings) hash.update(`${name}=${env[name] ?? ''}\0`);
	const places = inputs.map((input) => join(root, input));
	// Another corpus than the site's own.
	if (env['CONTENT']) places.push(resolve(root, env['CONTENT']));
	for (const path of places.flatMap(filesBelow)) {
		const name = relative(root, path).split(sep).join('/');
		if (leftOut.some((pattern) => pattern.test(name))) continue;
		const content = readFileSync(path);
		// The length keeps the end of one file apart from the name of the next.
		hash.update(`${name}\0${content.length}\0`).update(content);
	}
	return hash.digest('hex');
}

/**
 * @param {string} path
 * @returns {string[]} files, sorted by name so that the order does not depend on the disk
 */
function filesBelow(path) {
	if (!existsSync(path)) return [];
	try {
		const names = readdirSync(path).sort();
		return names.flatMap((name) => filesBelow(join(path, name)));
	} catch (error) {
		if (/** @type {NodeJS.ErrnoException} */ (error).code === 'ENOTDIR') return [path];
		throw error;
	}
}

/**
 * How far a build has come: `pages` can be served already, and what is made beside them follows.
 *
 * @typedef {'nothing' | 'pages' | 'whole'} Progress
 */

/** @param {string} root */
const noteOf = (root) => join(root, '.cache/build.sha256');

/**
 * How much of the site that is made from these inputs stands in `build/`.
 *
 * @param {string} root
 * @param {string} hash
 * @returns {Progress}
 */
export function progressOf(root, hash) {
	const path = noteOf(root);
	if (!existsSync(join(root, 'build')) || !existsSync(path)) return 'nothing';
	const noted = readFileSync(path, 'utf8');
	const found = /** @type {const} */ (['pages', 'whole']).find(
		(each) => noted === `${hash} ${each}`,
	);
	return found ?? 'nothing';
}

/**
 * Notes how far `build/` has come; `nothing` before anything in it is touched, so that a build which
 * is interrupted is not taken for a whole one.
 *
 * @param {string} root
 * @param {string} hash
 * @param {Progress} progress
 */
export function noteProgress(root, hash, progress) {
	const path = noteOf(root);
	if (progress === 'nothing') return rmSync(path, { force: true });
	mkdirSync(dirname(path), { recursive: true });
	writeFileSync(path, `${hash} ${progress}`);
}
