import { realpathSync, statSync } from 'node:fs';
import { extname, join, posix, sep } from 'node:path';
import mime from 'mime-types';
import Negotiator from 'negotiator';
import send from 'send';

/** What may stand beside a file in its place, the smallest first, by the ending of its name. */
const ENCODINGS = new Map([
	['br', '.br'],
	['gzip', '.gz'],
]);

/** mime-types does not know it as text. */
const TYPES = /** @type {Record<string, string>} */ ({
	'.jsonld': 'application/ld+json; charset=utf-8',
});

/**
 * @typedef {import('node:http').IncomingMessage} Request
 * @typedef {import('node:http').ServerResponse} Response
 */

/**
 * Answers GET and HEAD with the files of a folder: `/about` by `about.html`, compressed for whoever takes
 * it, whole or in part, or not at all where the asker has it already. The folder is looked into at every
 * request: files may come, go and change. Nothing outside of it is served, also where a link leads there,
 * and nothing whose name begins with a dot.
 *
 * @param {string} dir
 * @param {(response: Response, path: string) => void} [addHeaders] of a file that is found, by its path
 *   within the folder
 * @returns {(request: Request, response: Response, next: () => void) => void} `next` answers where there is
 *   no such file
 */
export function staticFiles(dir, addHeaders = () => undefined) {
	const root = realpathSync(dir);

	return (request, response, next) => {
		const path = fileOf(root, request.url ?? '/');
		if (path === null) return next();
		addHeaders(response, path);
		response.setHeader('Content-Type', typeOf(path));
		const encodings = [...ENCODINGS.keys()].filter((name) =>
			isFile(root, path + ENCODINGS.get(name)),
		);
		if (encodings.length > 0) response.setHeader('Vary', 'Accept-Encoding');
		// Parts are counted in the file itself.
		const encoding = request.headers.range ? undefined : preferred(request, encodings);
		if (encoding) response.setHeader('Content-Encoding', encoding);
		const served = path + ((encoding && ENCODINGS.get(encoding)) ?? '');
		send(request, encodeURI(served).replace(/[?#]/g, encodeURIComponent), {
			root,
			index: false,
			cacheControl: false,
			acceptRanges: true,
		})
			.on('error', (error) => fail(response, error, next))
			.on('directory', next)
			.on('stream', (stream) => endWith(stream, response))
			.pipe(response);
	};
}

/**
 * The file that an address means: itself, the page of that name, or a folder's index.
 *
 * @param {string} root
 * @param {string} url
 * @returns {string | null} its path within the folder, beginning with a slash; `null` where there is none
 */
function fileOf(root, url) {
	const path = decoded(url.split(/[?#]/, 1)[0] ?? '/');
	if (!path?.startsWith('/') || /[\0\\]|\/[/.]/.test(path)) return null;
	const plain = posix.normalize(path);
	const wanted = plain.endsWith('/')
		? [`${plain}index.html`]
		: [plain, `${plain}.html`, `${plain}/index.html`];
	return wanted.find((name) => isFile(root, name)) ?? null;
}

/** @param {string} path */
function decoded(path) {
	try {
		return decodeURIComponent(path);
	} catch {
		return null;
	}
}

/** @param {string} root @param {string} path */
function isFile(root, path) {
	try {
		const real = realpathSync(join(root, path));
		return real.startsWith(root + sep) && statSync(real).isFile();
	} catch {
		return false;
	}
}

/** @param {string} path */
const typeOf = (path) =>
	TYPES[extname(path)] ?? (mime.contentType(extname(path)) || 'application/octet-stream');

/** @param {Request} request @param {string[]} encodings */
function preferred(request, encodings) {
	// Its types are those of the version before.
	const asker = /** @type {any} */ (new Negotiator(request));
	/** @type {string | undefined} */
	const found = asker.encoding([...encodings, 'identity'], { preferred: encodings });
	return found === 'identity' ? undefined : found;
}

/**
 * A file may have gone since it was found, or a part be asked for that it does not have.
 *
 * @param {Response} response
 * @param {Error & { status?: number, headers?: Record<string, string> }} error
 * @param {() => void} next
 */
function fail(response, error, next) {
	if (response.headersSent) return void response.destroy();
	for (const name of [
		'Content-Encoding',
		'Content-Length',
		'Cache-Control',
		'ETag',
		'Last-Modified',
	])
		response.removeHeader(name);
	const { status = 500 } = error;
	if (status === 404 || status === 403) return next();
	response.setHeader('Content-Type', 'text/plain; charset=utf-8');
	response.writeHead(status, error.headers ?? {}).end(`${error.message}\n`);
}

/**
 * A file that has become shorter since it was measured would leave the asker waiting for the rest.
 *
 * @param {import('node:stream').Readable} stream
 * @param {Response} response
 */
function endWith(stream, response) {
	let sent = 0;
	stream.on('data', (chunk) => (sent += chunk.length));
	stream.on('end', () => {
		if (sent < Number(response.getHeader('Content-Length'))) response.destroy();
	});
}
