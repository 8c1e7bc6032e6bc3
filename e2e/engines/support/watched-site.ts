import { existsSync, readFileSync } from 'node:fs';
import { createServer, type IncomingMessage } from 'node:http';
import type { AddressInfo } from 'node:net';
import { fileURLToPath } from 'node:url';
import { staticFiles } from '../../../scripts/static-files.mjs';

const BUILD = fileURLToPath(new URL('../../../build', import.meta.url));

/** The built site on a free port, whose pages report what goes wrong in them. */
export interface WatchedSite {
	/** Without a slash at the end. */
	origin: string;
	/** What went wrong so far, one line each; a test takes out what it is about. */
	findings: string[];
	close(): Promise<void>;
}

/**
 * Serves `build/` as it is where `SITE_ORIGIN` named this origin, but for one script at the head of each page,
 * which reports errors, rejections that nobody handles, what could not be loaded and what the page's policy
 * refuses. Not every engine tells these things to who drives it, and none that tells them has told them all
 * from the first moment.
 */
export async function watchedSite(): Promise<WatchedSite> {
	const findings: string[] = [];
	const files = staticFiles(BUILD);
	const origin = () => `http://localhost:${(server.address() as AddressInfo).port}`;
	const html = { 'Content-Type': 'text/html;charset=utf-8' };
	const server = createServer((request, response) => {
		response.setHeader('Access-Control-Allow-Origin', '*');
		response.setHeader('Cache-Control', 'no-cache');
		const { pathname } = new URL(request.url ?? '/', 'http://site');
		if (pathname === '/found') {
			void textOf(request).then((line) => {
				findings.push(line);
				response.writeHead(204).end();
			});
			return;
		}
		if (pathname === '/watch.js') {
			response.writeHead(200, { 'Content-Type': 'text/javascript' }).end(`(${watch})()`);
			return;
		}
		const page = `${BUILD}${pathname === '/' ? '/index' : pathname}.html`;
		if (existsSync(page)) response.writeHead(200, html).end(watched(page, origin()));
		else
			files(request, response, () =>
				response.writeHead(404, html).end(watched(NOT_FOUND, origin())),
			);
	});
	await new Promise<void>((done) => server.listen(0, done));
	return {
		origin: origin(),
		findings,
		close: () =>
			new Promise((done) => {
				server.close(() => done());
				server.closeAllConnections();
			}),
	};
}

const NOT_FOUND = `${BUILD}/404.html`;

/** A page with the script, before the policy (which names the origin) and whatever else stands in its head. */
const watched = (page: string, origin: string) =>
	readFileSync(page, 'utf8')
		.replace('<head>', '<head><script src="/watch.js"></script>')
		.replaceAll("'self'", `'self' ${origin}`);

/** Runs in each page, by itself. */
function watch() {
	const to = new URL('/found', (document.currentScript as HTMLScriptElement).src).href;
	// What is being fetched when a page is left fails, and nobody is there who would miss it.
	let left = false;
	addEventListener('beforeunload', () => (left = true));
	const found = (line: string) => left || navigator.sendBeacon(to, `${line} (${location.href})`);
	addEventListener(
		'error',
		(event) => {
			const { message, filename, lineno, target } = event;
			if (message) return found(`error in a script: ${message}, ${filename}:${lineno}`);
			const { rel, src, href } = target as Partial<HTMLImageElement & HTMLLinkElement>;
			// Firefox calls it an error where a hint is about a module that is there already.
			return rel !== 'modulepreload' && found(`not loaded: ${src ?? href}`);
		},
		true,
	);
	addEventListener('unhandledrejection', ({ reason }) => found(`rejection: ${reason}`));
	document.addEventListener('securitypolicyviolation', ({ effectiveDirective, blockedURI }) =>
		found(`policy: ${effectiveDirective} refuses ${blockedURI || 'inline'}`),
	);
	const error = console.error.bind(console);
	console.error = (...words: unknown[]) => {
		found(`error on the console: ${words.join(' ')}`);
		error(...words);
	};
}

async function textOf(request: IncomingMessage): Promise<string> {
	let text = '';
	for await (const chunk of request) text += String(chunk);
	return text;
}
