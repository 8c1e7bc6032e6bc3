import { readdir, readFile, writeFile } from 'node:fs/promises';
import { extname, join } from 'node:path';
import { promisify } from 'node:util';
import { brotliCompress, constants } from 'node:zlib';

const compress = promisify(brotliCompress);

const COMPRESSIBLE = new Set(
	'.css .csv .html .js .json .jsonld .mjs .svg .txt .webmanifest .xml'.split(' '),
);

/** Below this, the header that announces the compression costs more than it saves. */
const SMALLEST = 300;

/** One more than libuv has threads for it, so that reading and writing keep them busy. */
const AT_ONCE = 5;

/** Pages of one country: two hundred, and light. Stills: many, and seldom fetched as SVG. The whole site in one file: packed within. */
const ONE_OF_MANY = /[\\/](?:country|offline)[\\/][^\\/]+\.html$|[\\/]stills[\\/].+\.svg$/;

/** @param {string} name */
const quality = (name) => (ONE_OF_MANY.test(name) ? 9 : 11);

/**
 * Compresses a text the way the site is served. Quality 11 makes it 10 % smaller in eight times the
 * time: well spent on scripts, geometry and pages with a map; the pages of
 * countries and the stills, which would take minutes, get 9.
 *
 * @param {Buffer} content
 * @param {string} name its file name
 * @returns {Promise<Buffer>}
 */
export function brotli(content, name) {
	return compress(content, {
		params: {
			[constants.BROTLI_PARAM_QUALITY]: quality(name),
			[constants.BROTLI_PARAM_MODE]: constants.BROTLI_MODE_TEXT,
			[constants.BROTLI_PARAM_SIZE_HINT]: content.length,
		},
	});
}

/**
 * Writes a `.br` file beside every text in a folder that gets smaller by it.
 *
 * @param {string} dir
 * @returns {Promise<number>} how many were written
 */
export async function precompress(dir) {
	const entries = await readdir(dir, { recursive: true, withFileTypes: true });
	const paths = entries
		.filter((entry) => entry.isFile() && COMPRESSIBLE.has(extname(entry.name)))
		.map((entry) => join(entry.parentPath ?? entry.path, entry.name));
	let written = 0;
	const work = async () => {
		for (let path = paths.pop(); path; path = paths.pop()) {
			const content = await readFile(path);
			if (content.length < SMALLEST) continue;
			const compressed = await brotli(content, path);
			if (compressed.length >= content.length) continue;
			await writeFile(`${path}.br`, compressed);
			written += 1;
		}
	};
	await Promise.all(Array.from({ length: AT_ONCE }, work));
	return written;
}
