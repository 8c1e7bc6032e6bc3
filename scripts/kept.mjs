import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { servedSize } from './first-view.mjs';

/**
 * What the service worker fetches to keep the site, in bytes as served: scripts and styles but for
 * those of `_app/later.json`, the geometry, and the shell.
 *
 * @param {string} dir the built folder
 * @param {import('./first-view.mjs').Manifest} manifest
 * @returns {Promise<{ path: string, bytes: number }[] | null>} `null` where the build has no service worker
 */
export async function keptFiles(dir, manifest) {
	if (!existsSync(join(dir, 'service-worker.js'))) return null;
	const later = new Set(JSON.parse(readFileSync(join(dir, '_app/later.json'), 'utf8')));
	const built = Object.values(manifest).flatMap(({ file, css = [], assets = [] }) => [
		file,
		...css,
		...assets,
	]);
	const geometry = readdirSync(join(dir, 'geo'), { recursive: true })
		.map((name) => `geo/${name}`)
		.filter((path) => /\.(?:json|svg)$/.test(path));
	const paths = [...new Set([...built, ...geometry, '404.html', 'service-worker.js'])];
	return Promise.all(
		paths
			.filter((path) => !later.has(path))
			.map(async (path) => ({ path, bytes: await servedSize(join(dir, path)) })),
	);
}
