import { existsSync, lstatSync, readFileSync } from 'node:fs';
import { join, relative } from 'node:path';
import { duration, ROOT, run } from './run.mjs';

/**
 * @typedef {{ version?: string, integrity?: string, optional?: boolean }} LockedPackage
 * @typedef {{ packages: Record<string, LockedPackage> }} Lockfile
 */

/**
 * Whether the installed packages match the lockfile. npm leaves a lockfile of its own in
 * node_modules as the last act of every install, so that one which was interrupted, or made by
 * `npm install` by hand, is judged by its result.
 *
 * @param {Lockfile} wanted package-lock.json
 * @param {Lockfile} installed node_modules/.package-lock.json
 * @returns {boolean}
 */
export function isInstalled(wanted, installed) {
	const matches = Object.entries(wanted.packages).every(
		([path, { version, integrity, optional }]) => {
			if (path === '') return true;
			const found = installed.packages[path];
			// What is meant for another platform is optional, and is not there.
			if (!found) return optional === true;
			return found.version === version && found.integrity === integrity;
		},
	);
	return matches && Object.keys(installed.packages).every((path) => path in wanted.packages);
}

/**
 * Installs what package-lock.json says, unless that is installed already.
 *
 * @param {string} [folder] of another package than the site's
 * @returns {Promise<boolean>} false where it failed; the reason has been printed
 */
export async function install(folder = ROOT) {
	const found = join(folder, 'node_modules/.package-lock.json');
	if (existsSync(found) && isInstalled(read(join(folder, 'package-lock.json')), read(found))) {
		return true;
	}
	if (lstatSync(join(folder, 'node_modules'), { throwIfNoEntry: false })?.isSymbolicLink()) {
		// npm ci empties the folder behind a link before it replaces the link itself.
		console.error(
			'node_modules is a link to another folder, and does not hold what package-lock.json says. Remove\n' +
				'the link and run the command again, or install in the folder that it leads to.',
		);
		return false;
	}
	console.log(
		`Installing what ${join(relative(ROOT, folder), 'package-lock.json')} says (npm ci) …`,
	);
	// npm names its own script to what it runs; started without npm, it is looked for on PATH.
	const npm = process.env['npm_execpath'];
	const args = ['ci', '--no-audit', '--no-fund', '--include=dev'];
	const { code, seconds } = npm
		? await run(process.execPath, [npm, ...args], { show: true, cwd: folder })
		: await run(process.platform === 'win32' ? 'npm.cmd' : 'npm', args, {
				show: true,
				cwd: folder,
			});
	if (code === 0) {
		console.log(`Installed in ${duration(seconds)}.`);
		return true;
	}
	console.error(
		`\nThe installation failed (npm ci, exit code ${code}); npm's own message stands above.\n` +
			'The first start needs the network or a filled npm cache, and about 250 MB of disk. If npm says that\n' +
			'package.json and package-lock.json disagree, run “npm install” once. Then run the command again.',
	);
	return false;
}

/**
 * @param {string} path
 * @returns {Lockfile}
 */
function read(path) {
	return JSON.parse(readFileSync(path, 'utf8'));
}
