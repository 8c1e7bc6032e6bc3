import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { servedSize } from './first-view.mjs';

/**
 * What the service worker keeps of the site, in bytes as each file is served: scripts, styles and faces, the
 * geometry, and the shell.
 *
 * @param {string} dir the built folder
 * @returns {Promise<{ path: string, bytes: number }[] | null>} `null` where the build has no service worker
 */
export async function keptFiles(dir) {
	if (!existsSync(join(dir, 'service-worker.js'))) return null;
	const { texts, files } = JSON.parse(readFileSync(join(dir, '_app/kept.json'), 'utf8'));
	const geometry = readdirSync(join(dir, 'geo'), { recursive: true })
		.map((name) => `geo/${name}`)
		.filter((path) => /\.(?:json|svg)$/.test(path));
	// The corpus is asked for by its version too.
	const named = Object.keys(texts).map((address) => address.split('?')[0] ?? '');
	const paths = [...named, ...files, ...geometry, '404.html', 'service-worker.js'];
	return Promise.all(
		paths.map(async (path) => ({ path, bytes: await servedSize(join(dir, path)) })),
	);
}
