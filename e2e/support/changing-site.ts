import { readFileSync } from 'node:fs';
import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { fileURLToPath } from 'node:url';
import { staticFiles } from '../../scripts/static-files.mjs';
import { builtText } from './corpus.ts';

const BUILD = fileURLToPath(new URL('../../build', import.meta.url));

/** The built site on a port of its own; it can go offline, come back and change its version. */
export interface ChangingSite {
	/** Of the start page. */
	url: string;
	at(address: string): string;
	/** Version of the site that is served now. */
	readonly version: string;
	/** Version of its data. */
	readonly data: string;
	/** From now on another version is served: its pages are marked, its data are others. */
	replace(): void;
	/** From now on the site says that it is another version than its worker. */
	replaceData(): void;
	goAway(): Promise<void>;
	comeBack(): Promise<void>;
	close(): Promise<void>;
}

const versionOf = (file: string) => (JSON.parse(builtText(file)) as { version: string }).version;

export async function changingSite(): Promise<ChangingSite> {
	const first = { version: versionOf('_app/version.json'), data: dataVersion() };
	const second = { version: 'second00', data: 'feedface' };
	let now = first;
	const files = staticFiles(BUILD);
	const replaced = new Map<string, { type: string; body: string }>();
	const other = (text: string) =>
		text.replaceAll(first.version, second.version).replaceAll(first.data, second.data);
	const answer = (req: IncomingMessage, res: ServerResponse) => {
		const path = new URL(req.url ?? '/', 'http://site').pathname;
		res.setHeader('Cache-Control', 'no-cache');
		const body = replaced.get(path);
		if (body) {
			res.writeHead(200, { 'Content-Type': body.type }).end(body.body);
			return;
		}
		if (path === '/test-frame.html') {
			res.writeHead(200, { 'Content-Type': 'text/html' });
			res.end('<iframe name="framed" src="/" width="1000" height="700"></iframe>');
			return;
		}
		files(req, res, () => {
			res.writeHead(404, { 'Content-Type': 'text/html' });
			res.end(readFileSync(`${BUILD}/404.html`));
		});
	};
	let server = createServer(answer);
	const listen = (port: number) => new Promise<void>((done) => server.listen(port, () => done()));
	await listen(0);
	const { port } = server.address() as AddressInfo;
	const url = `http://localhost:${port}/`;
	const goAway = () =>
		new Promise<void>((done) => {
			server.close(() => done());
			server.closeAllConnections();
		});
	return {
		url,
		at: (address) => new URL(address, url).href,
		get version() {
			return now.version;
		},
		get data() {
			return now.data;
		},
		replace() {
			now = second;
			const marked = (file: string) =>
				builtText(file).replace('<html', `<html data-test-version="${second.version}"`);
			const html = 'text/html;charset=utf-8';
			replaced.set('/', { type: html, body: marked('index.html') });
			replaced.set('/404.html', { type: html, body: marked('404.html') });
			const script = other(builtText('service-worker.js'));
			replaced.set('/service-worker.js', { type: 'text/javascript', body: script });
			const json = 'application/json';
			replaced.set('/_app/version.json', {
				type: json,
				body: other(builtText('_app/version.json')),
			});
			const world = JSON.parse(builtText('geo/world.json')) as object;
			replaced.set('/geo/world.json', {
				type: json,
				body: JSON.stringify({ ...world, id: second.version }),
			});
		},
		replaceData() {
			const body = JSON.stringify({ version: second.version });
			replaced.set('/_app/version.json', { type: 'application/json', body });
		},
		goAway,
		async comeBack() {
			server = createServer(answer);
			await listen(port);
		},
		close: () => (server.listening ? goAway() : Promise.resolve()),
	};
}

/** As the published data say it. */
const dataVersion = () =>
	(JSON.parse(builtText('data/datapackage.json')) as { version: string }).version;
