import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, readFileSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join, relative, sep } from 'node:path';

/** What the site is made of, below the folder of package.json. */
const INPUTS = [
	'geo',
	'scripts',
	'src',
	'static',
	'package.json',
	'package-lock.json',
	'svelte.config.js',
	'tsconfig.json',
	'vite.config.ts',
];

/** Made by the build itself, or without influence on it. */
const LEFT_OUT = [/^src\/lib\/compiled\//, /\.spec\.ts$/, /\.md$/];

/** Settings that change what the build writes. */
const SETTINGS = ['BASE_PATH', 'CONTACT', 'SITE_ORIGIN'];

/**
 * A fingerprint of everything that a build depends on.
 *
 * @param {string} root folder of package.json
 * @param {NodeJS.ProcessEnv} env
 * @returns {string} SHA-256 in hex
 */
export function hashInputs(root, env) {
	const hash = createHash('sha256');
	for (const name of SETTINGS) hash.update(`${name}=${env[name] ?? ''}\0`);
	for (const path of INPUTS.flatMap((input) => filesBelow(join(root, input)))) {
		const name = relative(root, path).split(sep).join('/');
		if (LEFT_OUT.some((pattern) => pattern.test(name))) continue;
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

/** @param {string} root */
const stampOf = (root) => join(root, '.cache/build.sha256');

/**
 * Whether `build/` is there and was made from these inputs.
 *
 * @param {string} root
 * @param {string} hash
 * @returns {boolean}
 */
export function isBuilt(root, hash) {
	const stamp = stampOf(root);
	return (
		existsSync(join(root, 'build')) && existsSync(stamp) && readFileSync(stamp, 'utf8') === hash
	);
}

/**
 * Notes what `build/` was made from; `null` while it is being made, so that a build which is
 * interrupted is not taken for a whole one.
 *
 * @param {string} root
 * @param {string | null} hash
 */
export function noteBuild(root, hash) {
	const stamp = stampOf(root);
	if (hash === null) return rmSync(stamp, { force: true });
	mkdirSync(dirname(stamp), { recursive: true });
	writeFileSync(stamp, hash);
}
