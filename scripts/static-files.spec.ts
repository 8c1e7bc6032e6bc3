import {
	appendFileSync,
	mkdirSync,
	mkdtempSync,
	rmSync,
	symlinkSync,
	truncateSync,
	writeFileSync,
} from 'node:fs';
import { request, type IncomingHttpHeaders } from 'node:http';
import { connect } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { brotliDecompressSync, gunzipSync } from 'node:zlib';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { precompress } from './precompress.mjs';
import { serve, type Site } from './serve.mjs';

const dir = mkdtempSync(join(tmpdir(), 'vantage-files-'));
const inside = join(dir, 'site');
const TEXT = 'All quotes are verbatim. '.repeat(200);
let site: Site;

beforeAll(async () => {
	mkdirSync(join(inside, 'data'), { recursive: true });
	writeFileSync(join(inside, 'index.html'), 'start');
	writeFileSync(join(inside, '404.html'), 'not here');
	writeFileSync(join(inside, 'about.html'), TEXT);
	writeFileSync(join(inside, 'data/tables.csv'), 'a,b\n');
	writeFileSync(join(inside, 'data/names.jsonld'), '{}');
	writeFileSync(join(inside, '.hidden'), 'secret');
	writeFileSync(join(dir, 'outside.txt'), 'secret');
	symlinkSync(join(dir, 'outside.txt'), join(inside, 'link.txt'));
	await precompress(inside, join(dir, 'cache'));
	site = await serve({ dir: inside });
});
afterAll(async () => {
	await site.close();
	rmSync(dir, { recursive: true });
});

interface Answer {
	status: number | undefined;
	headers: IncomingHttpHeaders;
	body: Buffer;
	whole: boolean;
}

function ask(path: string, headers = {}, method = 'GET'): Promise<Answer> {
	return new Promise((resolve, reject) => {
		request({ port: site.port, path, headers, method, agent: false }, (response) => {
			const chunks: Buffer[] = [];
			response.on('data', (chunk: Buffer) => chunks.push(chunk));
			response.on('error', () => undefined);
			response.on('close', () =>
				resolve({
					status: response.statusCode,
					headers: response.headers,
					body: Buffer.concat(chunks),
					whole: response.complete,
				}),
			);
		})
			.on('error', reject)
			.end();
	});
}

describe('a compressed form', () => {
	test.each([
		['br', 'br', brotliDecompressSync],
		['gzip, deflate, br, zstd', 'br', brotliDecompressSync],
		['gzip, deflate', 'gzip', gunzipSync],
		['br;q=0.5, gzip;q=1', 'gzip', gunzipSync],
		['br;q=0, gzip', 'gzip', gunzipSync],
	])('is what “%s” asks for: %s', async (accepted, encoding, unpack) => {
		const { headers, body } = await ask('/about', { 'accept-encoding': accepted });
		expect(headers['content-encoding']).toBe(encoding);
		expect(headers.vary).toBe('Accept-Encoding');
		expect(headers['content-type']).toBe('text/html; charset=utf-8');
		expect(unpack(body).toString()).toBe(TEXT);
	});

	test.each(['br;q=0', 'xbrx', 'identity', '', 'gzip;q=0, br;q=0'])(
		'is not what “%s” asks for',
		async (accepted) => {
			const { headers, body } = await ask('/about', { 'accept-encoding': accepted });
			expect(headers['content-encoding']).toBeUndefined();
			expect(headers.vary).toBe('Accept-Encoding');
			expect(body.toString()).toBe(TEXT);
		},
	);

	test('has a mark of its own, and is not sent twice', async () => {
		const accepted = { 'accept-encoding': 'br' };
		const [packed, plain] = [await ask('/about', accepted), await ask('/about')];
		expect(packed.headers.etag).not.toBe(plain.headers.etag);
		const again = await ask('/about', { ...accepted, 'if-none-match': packed.headers.etag });
		expect([again.status, again.body.length]).toEqual([304, 0]);
		const since = { 'if-modified-since': plain.headers['last-modified'] };
		expect((await ask('/about', since)).status).toBe(304);
	});
});

describe('a part', () => {
	const part = async (range: string, headers = {}) => {
		const { status, headers: got, body } = await ask('/about', { range, ...headers });
		return [status, got['content-range'], body.toString()];
	};
	const { length } = TEXT;

	test.each([
		['bytes=0-4', `bytes 0-4/${length}`, TEXT.slice(0, 5)],
		['bytes=-5', `bytes ${length - 5}-${length - 1}/${length}`, TEXT.slice(-5)],
		[`bytes=${length - 3}-`, `bytes ${length - 3}-${length - 1}/${length}`, TEXT.slice(-3)],
		[`bytes=4-99999999`, `bytes 4-${length - 1}/${length}`, TEXT.slice(4)],
	])('%s', async (range, said, text) => {
		expect(await part(range, { 'accept-encoding': 'br' })).toEqual([206, said, text]);
	});

	test('that the file does not have is refused, with its length', async () => {
		expect((await part(`bytes=${length}-`)).slice(0, 2)).toEqual([416, `bytes */${length}`]);
	});

	test.each(['bytes=9-2', 'bytes=a-b', 'lines=1-2', 'bytes=', 'bytes=0-1,4-5'])(
		'“%s” is none: the file is sent whole, or the part refused',
		async (range) => {
			const [status, , text] = await part(range);
			if (status === 200) expect(text).toBe(TEXT);
			else expect(status).toBe(416);
		},
	);

	test('of a file that has changed since is the whole file', async () => {
		expect(await part('bytes=0-4', { 'if-range': '"another"' })).toEqual([200, undefined, TEXT]);
	});
});

describe('files that come and go while the site is served', () => {
	const path = join(inside, 'data/later.txt');

	test('are there, are replaced, and are gone', async () => {
		expect((await ask('/data/later.txt')).status).toBe(404);
		writeFileSync(path, 'one');
		const first = await ask('/data/later.txt');
		expect(first.body.toString()).toBe('one');
		appendFileSync(path, ' and two');
		const second = await ask('/data/later.txt', { 'if-none-match': first.headers.etag });
		expect([second.status, second.body.toString()]).toEqual([200, 'one and two']);
		rmSync(path);
		expect((await ask('/data/later.txt')).status).toBe(404);
	});

	test('one that gets shorter while it is sent ends the connection, and nobody waits', async () => {
		writeFileSync(path, Buffer.alloc(64e6));
		const answer = ask('/data/later.txt');
		await new Promise((resolve) => setTimeout(resolve));
		truncateSync(path, 10);
		const { body, whole } = await answer;
		if (whole) expect([10, 64e6]).toContain(body.length);
		else expect(body.length).toBeLessThan(64e6);
		rmSync(path);
	});
});

describe('what is not for everybody', () => {
	test.each([
		['/link.txt', 'a link that leads out of the folder'],
		['/.hidden', 'a name that begins with a dot'],
		['/../outside.txt', 'a way out'],
		['/%2e%2e/outside.txt', 'the same, encoded'],
		['/data/..%2f..%2foutside.txt', 'the same, with its slash encoded'],
		['/about.html%00.txt', 'a zero byte'],
		['/%', 'what cannot be decoded'],
		['/about.html/', 'a file as a folder'],
		['//about', 'an empty folder'],
		[`/${'a'.repeat(5000)}`, 'a name that is too long'],
	])('%s: %s', async (path) => {
		const { status, body } = await ask(path);
		expect(status).toBe(404);
		expect(body.toString()).toBe('not here');
	});
});

test.each(['POST', 'PUT', 'DELETE', 'PATCH', 'OPTIONS', 'TRACE'])(
	'%s is refused',
	async (method) => {
		const { status, headers } = await ask('/about', {}, method);
		expect([status, headers.allow]).toEqual([405, 'GET, HEAD']);
	},
);

test('HEAD has the headers alone', async () => {
	const { status, headers, body } = await ask('/about', {}, 'HEAD');
	expect([status, headers['content-length'], body.length]).toEqual([200, `${TEXT.length}`, 0]);
});

test.each([
	['/data/tables.csv', 'text/csv; charset=utf-8'],
	['/data/names.jsonld', 'application/ld+json; charset=utf-8'],
])('%s is %s', async (path, type) => {
	expect((await ask(path)).headers['content-type']).toBe(type);
});

/** Numbers that look random and are the same each time. */
function* numbers(seed: number): Generator<number, never> {
	for (let a = seed; ;) {
		a = (a + 0x6d2b79f5) | 0;
		let t = Math.imul(a ^ (a >>> 15), 1 | a);
		t = (t + Math.imul(t ^ (t >>> 7), 61 | t)) ^ t;
		yield ((t ^ (t >>> 14)) >>> 0) / 4294967296;
	}
}

test('ten thousand requests, most of them nonsense, leave it standing', async () => {
	const random = numbers(7);
	const one = <T>(list: readonly T[]) => list[Math.floor(random.next().value * list.length)]!;
	const often = (text: string) => Array<string>(8).fill(text);
	const noise = () =>
		Array.from({ length: 1 + Math.floor(random.next().value * 12) }, () =>
			String.fromCharCode(Math.floor(random.next().value * 256)),
		).join('');
	const raw = () => {
		const range = () =>
			`${one(['', '0', '9', '-5', '4999', '1e9'])}-${one(['', '0', '2', '99999999'])}`;
		return [
			`${one([...often('GET'), 'HEAD', 'POST', 'TRACE', 'G\0T', noise()])} `,
			`${one(['/', '/about', '/about/', '/data/tables.csv', '/%', '/..', '*', 'http://x/about', '//', `/${noise()}`])} `,
			`${one([...often('HTTP/1.1'), 'HTTP/1.0', 'HTTP/9', ''])}\r\n`,
			one([...often('Host: x\r\n'), '']),
			one([
				'',
				`Range: bytes=${range()}\r\n`,
				`Range: bytes=${range()},${range()}\r\n`,
				`Range: ${noise()}\r\n`,
			]),
			one([
				'',
				'Accept-Encoding: br\r\n',
				'Accept-Encoding: gzip;q=0,*;q=0\r\n',
				`Accept-Encoding: ${noise()}\r\n`,
			]),
			one([
				'',
				'If-None-Match: *\r\n',
				'If-Match: "x"\r\n',
				'If-Range: "x"\r\n',
				'If-Modified-Since: never\r\n',
			]),
			one([
				'',
				'',
				'Content-Length: 3\r\n\r\nabc',
				'Transfer-Encoding: chunked\r\n',
				'Expect: 100-continue\r\n',
			]),
			one([...often('Connection: close\r\n\r\n'), '\r\n', '']),
		].join('');
	};
	/** How the answer to a request begins; the asker hangs up then, or at once where it was not finished. */
	const shout = (text: string) =>
		new Promise<string>((resolve) => {
			const socket = connect(site.port, 'localhost', () => {
				socket.write(Buffer.from(text, 'latin1'));
				if (!text.includes('\r\n\r\n')) socket.end();
			});
			socket.on('data', (chunk) => {
				resolve(chunk.toString('latin1').slice(0, 12));
				socket.destroy();
			});
			socket.on('error', () => undefined);
			socket.on('close', () => resolve(''));
		});
	const answers: string[] = [];
	const AT_ONCE = 50;
	for (let i = 0; i < 10_000; i += AT_ONCE) {
		answers.push(...(await Promise.all(Array.from({ length: AT_ONCE }, () => shout(raw())))));
	}
	expect(answers.filter((answer) => /^HTTP\/1\.1 5/.test(answer))).toEqual([]);
	const statuses = new Set(answers.map((answer) => Number(answer.slice(9))));
	expect([...statuses]).toEqual(expect.arrayContaining([200, 206, 304, 400, 404, 405, 412, 416]));
	expect((await ask('/about')).body.toString()).toBe(TEXT);
});
