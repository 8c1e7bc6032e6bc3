import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { staticFiles } from '../../scripts/static-files.mjs';

/** A host page, at an origin of its own. */
export interface PageAround {
	/** Of the page. */
	url: string;
	origin: string;
	close(): Promise<void>;
}

/**
 * Serves a host page until it is closed.
 *
 * @param body what stands in the page
 * @param options `policy`: its Content-Security-Policy; `folder`: what else the same origin serves
 */
export async function pageAround(
	body: string,
	{ policy, folder }: { policy?: string; folder?: string } = {},
): Promise<PageAround> {
	const files = folder && staticFiles(folder);
	const server = createServer((request, response) => {
		const page = () => {
			response.setHeader('Content-Type', 'text/html;charset=utf-8');
			if (policy) response.setHeader('Content-Security-Policy', policy);
			response.end(
				`<!doctype html><html lang="en"><title>Host</title><link rel="icon" href="data:,">${body}`,
			);
		};
		if (files && request.url !== '/') files(request, response, page);
		else page();
	});
	await new Promise<void>((done) => server.listen(0, done));
	const origin = `http://localhost:${(server.address() as AddressInfo).port}`;
	return {
		url: `${origin}/`,
		origin,
		close: () =>
			new Promise((done) => {
				server.close(() => done());
				server.closeAllConnections();
			}),
	};
}
