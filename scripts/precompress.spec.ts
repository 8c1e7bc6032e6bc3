import { createHash } from 'node:crypto';
import {
	existsSync,
	mkdirSync,
	mkdtempSync,
	readdirSync,
	readFileSync,
	rmSync,
	writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { brotliCompressSync, brotliDecompressSync, constants, gunzipSync } from 'node:zlib';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { brotli, precompress } from './precompress.mjs';

const TEXT = Array.from({ length: 400 }, (_, i) => `<p>Sentence ${i * i} of the page.</p>`).join(
	'',
);

let home: string;
let cache: string;
const build = (path: string) => join(home, 'build', path);
const write = (path: string, text: string) => {
	mkdirSync(dirname(build(path)), { recursive: true });
	writeFileSync(build(path), text);
};
const served = (path: string) => brotliDecompressSync(readFileSync(build(`${path}.br`))).toString();

beforeEach(() => {
	home = mkdtempSync(join(tmpdir(), 'vantage-compressed-'));
	cache = join(home, 'cache');
	write('index.html', TEXT);
	write('short.txt', 'too short');
	write('photo.png', TEXT);
});
afterEach(() => rmSync(home, { recursive: true }));

describe('precompress', () => {
	it('writes compressed forms beside texts that get smaller by it', async () => {
		expect(await precompress(join(home, 'build'), cache)).toBe(2);
		expect(served('index.html')).toBe(TEXT);
		expect(gunzipSync(readFileSync(build('index.html.gz'))).toString()).toBe(TEXT);
		expect(readdirSync(build('')).sort()).toEqual(
			['index.html', 'index.html.br', 'index.html.gz', 'photo.png', 'short.txt'].sort(),
		);
	});

	it('takes from its cache what has not changed, and compresses what has', async () => {
		await precompress(join(home, 'build'), cache);
		const [entry = ''] = readdirSync(cache);
		// Something that can come from there alone.
		const other = brotliCompressSync('from the cache');
		const digest = createHash('sha256').update(other).digest();
		writeFileSync(join(cache, entry), Buffer.concat([digest, other]));
		await precompress(join(home, 'build'), cache);
		expect(served('index.html')).toBe('from the cache');

		write('index.html', `${TEXT}!`);
		await precompress(join(home, 'build'), cache);
		expect(served('index.html')).toBe(`${TEXT}!`);
	});

	it('serves nothing of a damaged cache', async () => {
		await precompress(join(home, 'build'), cache);
		for (const entry of readdirSync(cache)) writeFileSync(join(cache, entry), 'damaged');
		await precompress(join(home, 'build'), cache);
		expect(served('index.html')).toBe(TEXT);
	});

	it('clears away what was being written when it was ended', async () => {
		write('index.html.br.0123.part', 'half');
		write('stills/a.png.4567.part', 'half');
		await precompress(join(home, 'build'), cache);
		expect(existsSync(build('index.html.br.0123.part'))).toBe(false);
		expect(readdirSync(build('stills'))).toEqual([]);
	});
});

describe('brotli', () => {
	const at = (quality: number, content: Buffer) =>
		brotliCompressSync(content, {
			params: {
				[constants.BROTLI_PARAM_QUALITY]: quality,
				[constants.BROTLI_PARAM_MODE]: constants.BROTLI_MODE_TEXT,
				[constants.BROTLI_PARAM_SIZE_HINT]: content.length,
			},
		});
	const page = Buffer.from(TEXT);
	const heavy = Buffer.from(TEXT.repeat(12));

	it.each([
		[11, 'a script', '_app/immutable/chunks/a.js', page],
		[11, 'a style sheet', '_app/immutable/assets/a.css', page],
		[11, 'geometry', 'geo/world.json', page],
		[11, 'a page near its limit', 'index.html', heavy],
		[10, 'any other page', 'country/LBY.html', page],
		[10, 'data', 'data/relations.json', page],
		[5, 'a still', 'stills/essay/FRA.svg', page],
		[5, 'the one file', 'offline/vantage.html', heavy],
	])('spends %i on %s', async (quality, _, path, content) => {
		expect(await brotli(content, join('build', path), cache)).toEqual(at(quality, content));
		const others = [5, 10, 11].filter((other) => other !== quality);
		for (const other of others) {
			expect(at(other, content).equals(at(quality, content)), `${other}`).toBe(false);
		}
	});
});
