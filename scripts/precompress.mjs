import { readdir, readFile, rm } from 'node:fs/promises';
import { extname, join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { promisify } from 'node:util';
import { brotliCompress, constants, gzip } from 'node:zlib';
import { cached, keyOf, prune, UNFINISHED, writeWhole } from './cache.mjs';
import { ROOT } from './run.mjs';

const compress = promisify(brotliCompress);
const zip = promisify(gzip);

const COMPRESSIBLE = new Set(
	'.css .csv .geojson .html .js .json .jsonld .md .mjs .svg .txt .webmanifest .xml'.split(' '),
);

/** Below this, the header that announces the compression costs more than it saves. */
const SMALLEST = 300;

/** One more than libuv has threads for it, so that reading and writing keep them busy. */
const AT_ONCE = 5;

const CACHE = join(ROOT, '.cache/compressed');

/** Bytes: the compressed files of some ten builds. */
const CACHE_SIZE = 80e6;

/** What first views load beside their page, and what stays the same from build to build. */
const LASTING = /\.(?:css|js|mjs)$|[\\/]geo[\\/]/;

/** Stills, which are seldom fetched as SVG, and the whole site in one file, which is packed within. */
const SELDOM = /[\\/](?:stills|offline)[\\/]/;

/** Bytes from which on a page comes near the limit of a first view. */
const HEAVY_PAGE = 158_000;

/**
 * The quality that a file is worth; docs/decisions/compression.md has the figures. Pages name the
 * scripts of their build, so that each build compresses all of them: 10 makes them 1 % larger than 11 in
 * half the time.
 *
 * @param {Buffer} content
 * @param {string} path
 */
function qualityOf({ length }, path) {
	if (SELDOM.test(path)) return 5;
	if (LASTING.test(path)) return 11;
	return extname(path) === '.html' && length >= HEAVY_PAGE ? 11 : 10;
}

/**
 * Compresses a text the way the site is served.
 *
 * @param {Buffer} content
 * @param {string} path where it is to stand
 * @param {string} [cache] folder of what was compressed before
 * @returns {Promise<Buffer>}
 */
export function brotli(content, path, cache = CACHE) {
	const quality = qualityOf(content, path);
	const key = keyOf(`brotli ${process.versions['brotli']}, text, ${quality}`, content);
	return cached(cache, key, () =>
		compress(content, {
			params: {
				[constants.BROTLI_PARAM_QUALITY]: quality,
				[constants.BROTLI_PARAM_MODE]: constants.BROTLI_MODE_TEXT,
				[constants.BROTLI_PARAM_SIZE_HINT]: content.length,
			},
		}),
	);
}

/** Quick enough to be made anew each time. @param {Buffer} content */
const gzipped = (content) => zip(content, { level: 6 });

/** @type {readonly [ending: string, (content: Buffer, path: string, cache: string) => Promise<Buffer>][]} */
const FORMS = [
	['.br', brotli],
	['.gz', gzipped],
];

/**
 * Writes a `.br` file beside every text in a folder that gets smaller by it, and a `.gz` file for hosts that
 * have no brotli; clears away what an earlier attempt has left unfinished.
 *
 * @param {string} dir
 * @param {string} [cache] folder of what was compressed before
 * @returns {Promise<number>} how many were written
 */
export async function precompress(dir, cache = CACHE) {
	const entries = await readdir(dir, { recursive: true, withFileTypes: true });
	const files = entries
		.filter((entry) => entry.isFile())
		.map((entry) => join(entry.parentPath ?? entry.path, entry.name));
	const unfinished = files.filter((path) => path.endsWith(UNFINISHED));
	await Promise.all(unfinished.map((path) => rm(path, { force: true })));
	const paths = files.filter((path) => COMPRESSIBLE.has(extname(path)));
	let written = 0;
	const work = async () => {
		for (let path = paths.pop(); path; path = paths.pop()) {
			const content = await readFile(path);
			if (content.length < SMALLEST) continue;
			for (const [ending, pack] of FORMS) {
				const compressed = await pack(content, path, cache);
				if (compressed.length >= content.length) continue;
				await writeWhole(path + ending, compressed);
				written += 1;
			}
		}
	};
	await Promise.all(Array.from({ length: AT_ONCE }, work));
	await prune(cache, CACHE_SIZE);
	return written;
}

if (import.meta.url === pathToFileURL(process.argv[1] ?? '').href) {
	const count = await precompress(process.argv[2] ?? join(ROOT, 'build'));
	console.log(`  ${count} compressed files`);
}
