// Loaded before anything else, also by a Node that is too old for the other scripts: nothing here
// may be newer than Node 12, which Debian 11 and Ubuntu 22.04 still install.
import { readFileSync } from 'node:fs';

/**
 * Whether a version is at least the wanted one.
 *
 * @param {string} version `20.20.2`, with or without a leading `v`
 * @param {string} minimum `20.19` or `20.19.0`
 * @returns {boolean}
 */
export function isAtLeast(version, minimum) {
	const have = version.replace(/^v/, '').split('.').map(Number);
	const want = minimum.split('.').map(Number);
	for (let i = 0; i < want.length; i += 1) {
		const difference = (have[i] || 0) - (want[i] || 0);
		if (difference !== 0) return difference > 0;
	}
	return true;
}

/**
 * Ends the process with a clear message where Node is older than package.json's `engines` asks for.
 *
 * @returns {void}
 */
export function requireNode() {
	const file = new URL('../package.json', import.meta.url);
	const minimum = JSON.parse(readFileSync(file, 'utf8')).engines.node.replace('>=', '');
	if (isAtLeast(process.version, minimum)) return;
	console.error(
		'Vantage needs Node ' +
			minimum +
			' or newer; this is Node ' +
			process.version +
			' (' +
			process.execPath +
			').\nInstall a newer one from https://nodejs.org, or with your version manager, and run the command again.',
	);
	process.exit(1);
}
