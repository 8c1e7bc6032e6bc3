import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { request, type IncomingHttpHeaders } from 'node:http';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { brotliDecompressSync } from 'node:zlib';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { portOf, requireFree } from './port.mjs';
import { precompress } from './precompress.mjs';
import { redirection, serve, type Site } from './serve.mjs';

const dir = mkdtempSync(join(tmpdir(), 'vantage-serve-'));
const about = `<title>About</title>${'All quotes are verbatim. '.repeat(100)}`;
let site: Site;
let below: Site;

beforeAll(async () => {
	mkdirSync(join(dir, '_app/immutable'), { recursive: true });
	mkdirSync(join(dir, 'data/texts'), { recursive: true });
	writeFileSync(join(dir, 'index.html'), 'start');
	writeFileSync(join(dir, 'about.html'), about);
	writeFileSync(join(dir, '404.html'), 'not here');
	writeFileSync(join(dir, '_app/immutable/a.js'), 'export {};');
	writeFileSync(join(dir, 'data/texts/one.txt'), 'Россия');
	await precompress(dir);
	[site, below] = await Promise.all([serve({ dir }), serve({ dir, base: '/vantage' })]);
});
afterAll(async () => {
	await Promise.all([site.close(), below.close()]);
	rmSync(dir, { recursive: true });
});

/** Without fetch, which follows redirections and decompresses by itself. */
function get(
	{ port }: Site,
	path: string,
	headers = {},
): Promise<{ status: number | undefined; headers: IncomingHttpHeaders; body: Buffer }> {
	return new Promise((resolve, reject) => {
		request({ port, path, headers }, (response) => {
			const chunks: Buffer[] = [];
			response.on('data', (chunk: Buffer) => chunks.push(chunk));
			response.on('end', () =>
				resolve({
					status: response.statusCode,
					headers: response.headers,
					body: Buffer.concat(chunks),
				}),
			);
		})
			.on('error', reject)
			.end();
	});
}

describe('serve', () => {
	it('answers an address without extension with the page of that name', async () => {
		const { status, body } = await get(site, '/about?x=1');
		expect(status).toBe(200);
		expect(body.toString()).toBe(about);
	});

	it('sends the compressed form to whoever takes it', async () => {
		const { headers, body } = await get(site, '/about', { 'accept-encoding': 'gzip, br' });
		expect(headers['content-encoding']).toBe('br');
		expect(headers['content-type']).toBe('text/html; charset=utf-8');
		expect(body.length).toBeLessThan(about.length / 5);
		expect(brotliDecompressSync(body).toString()).toBe(about);
	});

	it('answers what is unknown with 404.html and status 404', async () => {
		const { status, headers, body } = await get(site, '/data/nothing.json');
		expect(status).toBe(404);
		expect(body.toString()).toBe('not here');
		expect(headers['access-control-allow-origin']).toBe('*');
	});

	it.each(['/', '/about', '/_app/immutable/a.js', '/data/texts/one.txt'])(
		'opens %s to every origin',
		async (path) => {
			const { headers } = await get(site, path);
			expect(headers['access-control-allow-origin']).toBe('*');
		},
	);

	it('lets only hashed files be kept without asking', async () => {
		const hashed = await get(site, '/_app/immutable/a.js');
		expect(hashed.headers['cache-control']).toBe('public,max-age=31536000,immutable');
		const page = await get(site, '/about');
		expect(page.headers['cache-control']).toBe('no-cache');
		const again = await get(site, '/about', { 'if-none-match': page.headers.etag });
		expect(again.status).toBe(304);
	});

	it('says that texts are UTF-8', async () => {
		const { headers } = await get(site, '/data/texts/one.txt');
		expect(headers['content-type']).toBe('text/plain; charset=utf-8');
	});

	it('stands below a path', async () => {
		expect((await get(below, '/vantage/about')).body.toString()).toBe(about);
		expect((await get(below, '/vantage/')).body.toString()).toBe('start');
		expect((await get(below, '/about')).status).toBe(404);
		expect((await get(below, '/vantage')).headers.location).toBe('/vantage/');
		expect(below.url).toBe(`http://localhost:${below.port}/vantage/`);
	});

	it('names the port that is taken and the way out', async () => {
		await expect(serve({ dir, port: site.port })).rejects.toThrow(
			`Port ${site.port} is taken by another program. Choose another one: PORT=${site.port + 1} npm start`,
		);
	});

	it('says that there is nothing built yet', async () => {
		await expect(serve({ dir: join(dir, 'data') })).rejects.toThrow('npm run build');
	});
});

describe('redirection', () => {
	const isPage = (name: string) => name === '/about';

	it.each([
		['/about/', '', '/about'],
		['/vantage/about/', '/vantage', '/vantage/about'],
		['/', '/vantage', '/vantage/'],
		['/', '', null],
		['/vantage/', '/vantage', null],
		['/about', '', null],
		['/other/', '', null],
	])('%s with base “%s”: %s', (path, base, expected) => {
		expect(redirection(path, base, isPage)).toBe(expected);
	});
});

describe('portOf', () => {
	it('is what PORT says, and 4173 without it', () => {
		expect([portOf({ PORT: '8080' }), portOf({})]).toEqual([8080, 4173]);
	});

	it.each(['abc', '70000', '-1', '80.5'])('refuses PORT=%s', (PORT) => {
		expect(() => portOf({ PORT })).toThrow(`PORT=${PORT} is no port`);
	});
});

describe('requireFree', () => {
	it('fails for a port that is taken, and leaves a free one free', async () => {
		await expect(requireFree(site.port, undefined)).rejects.toThrow(
			`PORT=${site.port + 1} npm start`,
		);
		const { port, close } = await serve({ dir });
		await close();
		await requireFree(port, undefined);
		await expect(requireFree(port, undefined)).resolves.toBeUndefined();
	});
});
