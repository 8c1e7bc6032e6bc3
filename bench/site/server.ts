import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { staticFiles } from '../../scripts/static-files.mjs';
import { kindOf, type Answer } from './kinds.ts';

/** Pages and site on one port, with a record of what was sent. */
export interface Server {
	/** `http://localhost:…`, without a slash at the end. */
	origin: string;
	/** Everything that was answered so far. */
	answers: Answer[];
	close(): void;
}

/** Serves folders as the site is served, the first one that has the file. */
export async function serve(folders: readonly string[]): Promise<Server> {
	const answers: Answer[] = [];
	const sources = folders.map((folder) => staticFiles(folder));
	const server = createServer((request, response) => {
		const at = Date.now();
		const path = request.url ?? '/';
		const ofWorker =
			request.headers['sec-fetch-dest'] === 'serviceworker' ||
			/service-worker\.js/.test(request.headers.referer ?? '');
		response.on('finish', () =>
			answers.push({
				path,
				kind: kindOf(String(response.getHeader('Content-Type') ?? '')),
				bytes: Number(response.getHeader('Content-Length') ?? 0),
				at,
				ofWorker,
			}),
		);
		const hashed = path.startsWith('/_app/immutable/');
		response.setHeader('Cache-Control', hashed ? 'public,max-age=31536000,immutable' : 'no-cache');
		const ask = ([source, ...others]: typeof sources): void =>
			source
				? source(request, response, () => ask(others))
				: void response.writeHead(404, { 'Content-Length': 0 }).end();
		ask(sources);
	});
	await new Promise<void>((resolve) => server.listen(0, 'localhost', resolve));
	return {
		origin: `http://localhost:${(server.address() as AddressInfo).port}`,
		answers,
		close() {
			server.close();
			server.closeAllConnections();
		},
	};
}
