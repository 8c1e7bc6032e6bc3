import { existsSync, readFileSync } from 'node:fs';
import { createServer } from 'node:http';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { isExtra, unavailable } from './extras.mjs';
import { busyMessage, portOf } from './port.mjs';
import { ROOT } from './run.mjs';
import { staticFiles } from './static-files.mjs';

/**
 * @typedef {object} Site
 * @property {string} url address of the start page, with the base and a closing slash
 * @property {number} port
 * @property {() => Promise<void>} close
 */

/**
 * Serves a built folder the way a good static host does: addresses without `.html`, the compressed files
 * beside the originals, 404.html with status 404, 405 for whatever is neither GET nor HEAD, and everything
 * open to every origin (a page in `<iframe sandbox="allow-scripts">` has none and could not load its own
 * modules). Files that are added, replaced or taken away meanwhile are so too.
 *
 * @param {object} options
 * @param {string} options.dir the built folder
 * @param {number} [options.port] 0 for any free one
 * @param {string} [options.base] `/vantage`, where the site stands below a path
 * @param {string | undefined} [options.host] address to listen on; all by default
 * @param {() => import('./extras.mjs').Extras} [options.extras] how far the extras are that follow the pages
 * @returns {Promise<Site>}
 * @throws {Error} where the folder is missing or the port is taken, saying what to do
 */
export async function serve({ dir, port = 0, base = '', host, extras = () => 'there' }) {
	if (!existsSync(join(dir, 'index.html'))) {
		throw new Error(`There is no site in ${dir}: run “npm run build” first.`);
	}
	const isPage = (/** @type {string} */ page) => existsSync(join(dir, `${page}.html`));
	const files = staticFiles(dir, (response, path) => {
		const hashed = path.startsWith('/_app/immutable/');
		response.setHeader('Cache-Control', hashed ? 'public,max-age=31536000,immutable' : 'no-cache');
	});
	const notFound = existsSync(join(dir, '404.html')) ? readFileSync(join(dir, '404.html')) : '';

	const server = createServer((req, res) => {
		res.setHeader('Access-Control-Allow-Origin', '*');
		if (req.method !== 'GET' && req.method !== 'HEAD') {
			res.writeHead(405, { Allow: 'GET, HEAD', 'Content-Type': 'text/plain;charset=utf-8' });
			res.end('This is a site to read: GET and HEAD are answered.\n');
			return;
		}
		const [path = '/', query] = (req.url ?? '/').split('?');
		const moved = redirection(path, base, isPage);
		if (moved) {
			res.writeHead(308, { Location: query === undefined ? moved : `${moved}?${query}` }).end();
			return;
		}
		const missing = () => {
			res.writeHead(404, {
				'Content-Type': 'text/html;charset=utf-8',
				'Cache-Control': 'no-cache',
			});
			res.end(notFound);
		};
		if (!path.startsWith(`${base}/`)) return missing();
		const asked = path.slice(base.length);
		req.url = asked;
		files(req, res, () => {
			const state = extras();
			if (state === 'there' || !isExtra(asked, isPage)) return missing();
			const { headers, message } = unavailable(state);
			res.writeHead(503, headers).end(message);
		});
	});

	await new Promise((resolve, reject) => {
		server.once('error', (/** @type {NodeJS.ErrnoException} */ error) =>
			reject(error.code === 'EADDRINUSE' ? new Error(busyMessage(port)) : error),
		);
		server.listen({ port, host }, () => resolve(undefined));
	});
	const address = /** @type {import('node:net').AddressInfo} */ (server.address());
	return {
		url: `http://localhost:${address.port}${base}/`,
		port: address.port,
		close: () =>
			new Promise((resolve) => {
				server.close(() => resolve());
				server.closeAllConnections();
			}),
	};
}

/**
 * Where a request has to go instead: to the site, where that stands below a path, and from `/about/`
 * to `/about`, because addresses within a page are relative to it and would point a folder too deep.
 *
 * @param {string} path
 * @param {string} base
 * @param {(page: string) => boolean} isPage whether there is a page of this name, without `.html`
 * @returns {string | null}
 */
export function redirection(path, base, isPage) {
	if (base && (path === '/' || path === base)) return `${base}/`;
	const page = path.slice(base.length, -1);
	return path.startsWith(`${base}/`) && path.endsWith('/') && page && isPage(page)
		? base + page
		: null;
}

/**
 * Serves `build/` as the environment says (PORT, HOST, BASE_PATH) until the process ends.
 *
 * @param {{ extras?: () => import('./extras.mjs').Extras }} [options] see serve
 * @returns {Promise<void>}
 */
export async function serveBuild(options = {}) {
	const { url } = await serve({
		...options,
		dir: join(ROOT, 'build'),
		port: portOf(process.env),
		base: process.env['BASE_PATH'] ?? '',
		host: process.env['HOST'],
	});
	console.log(`\nVantage is at ${url}  (Ctrl-C ends it)`);
}

if (import.meta.url === pathToFileURL(process.argv[1] ?? '').href) {
	await serveBuild().catch((/** @type {Error} */ error) => {
		console.error(error.message);
		process.exitCode = 1;
	});
}
