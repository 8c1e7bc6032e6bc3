import { existsSync, readFileSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { join, posix } from 'node:path';
import { brotli } from './precompress.mjs';

/**
 * One entry of Vite's manifest, the part that matters here.
 *
 * @typedef {{ file: string, imports?: string[], css?: string[], assets?: string[] }} Chunk
 * @typedef {Record<string, Chunk>} Manifest by source file
 */

/**
 * Files that a page needs for its first view, fonts apart: its HTML, the styles and scripts that it
 * names, what those import, Kit's page for errors, which Kit always loads where it runs, and the data that
 * the page's load asks for by `import()`.
 *
 * @param {object} input
 * @param {string} input.page file below the built folder: `embed/ummah-pivot/RUS.html`
 * @param {string} input.html its content
 * @param {string[]} input.data sources of the data chunks, `src/lib/compiled/groups.json`, or files of
 *   the built folder, `/data/groups.json`
 * @param {Manifest} input.manifest
 * @param {string} [input.base] `/vantage`, where the site stands below a path
 * @returns {string[]} paths below the built folder, sorted
 * @throws {Error} naming a data source that the build does not contain
 */
export function firstViewFiles({ page, html, data, manifest, base = '' }) {
	// Styles that stand in the page have a link that asks for nothing.
	const inPage = [...html.matchAll(/<link\b[^>]* disabled>/g)].map(([tag]) => tag);
	const chunks = new Map(Object.values(manifest).map((chunk) => [chunk.file, chunk]));
	/** @type {Set<string>} */
	const files = new Set();
	const add = (/** @type {string} */ file) => {
		if (files.has(file)) return;
		files.add(file);
		const chunk = chunks.get(file);
		for (const key of chunk?.imports ?? []) {
			const imported = manifest[key];
			if (imported) add(imported.file);
		}
		chunk?.css
			?.filter((css) => !inPage.some((link) => link.includes(css)))
			.forEach((css) => files.add(css));
	};

	add(page);
	for (const address of addressesIn(html)) {
		const path = address.startsWith('/')
			? address.slice(base.length)
			: `/${posix.join(posix.dirname(page), address)}`;
		add(posix.normalize(path).slice(1));
	}
	const errorPage = Object.keys(manifest).find((source) => source.endsWith('/nodes/1.js'));
	if (errorPage && inlineImports(html).length > 0)
		add(/** @type {Chunk} */ (manifest[errorPage]).file);
	for (const source of data) {
		const file = source.startsWith('/') ? source.slice(1) : manifest[source]?.file;
		if (!file) throw new Error(`${page}: the build contains no chunk for ${source}.`);
		add(file);
	}
	return [...files].sort();
}

/**
 * @param {string} html
 * @returns {string[]} addresses of the styles and scripts that load with a page, as it spells them
 */
function addressesIn(html) {
	const links = [...html.matchAll(/<link\b[^>]*>/g)]
		.map(([tag]) => tag)
		.filter((tag) => /\brel="?(?:stylesheet|modulepreload)\b/.test(tag) && !/ disabled\b/.test(tag))
		.map((tag) => /\bhref="?([^"\s>#]+)/.exec(tag)?.[1]);
	const scripts = [...html.matchAll(/<script\b[^>]*\bsrc="?([^"\s>]+)/g)].map((match) => match[1]);
	return [...links, ...scripts, ...inlineImports(html)].filter((address) => address !== undefined);
}

/**
 * Kit starts a page by an inline script that imports its two entries; a page in a frame has none.
 *
 * @param {string} html
 */
const inlineImports = (html) =>
	[...html.matchAll(/\bimport\("([^"]+)"\)/g)].map((match) => match[1]);

/**
 * Font files that a page loads before anything is done on it: the faces of its styles whose range of
 * characters has one that occurs in the page. A face that no rule uses is counted too, so that the
 * figure is never too low.
 *
 * @param {{ path: string, content: string }[]} styles
 * @param {string} html
 * @returns {string[]} paths below the built folder, sorted
 */
export function fontFiles(styles, html) {
	const characters = new Set([...html].map((character) => character.codePointAt(0) ?? 0));
	const files = styles.flatMap(({ path, content }) =>
		[...content.matchAll(/@font-face\s*\{([^}]*)\}/g)]
			.map(([, face = '']) => face)
			.filter((face) => inRange(face, characters))
			.flatMap((face) => /url\(["']?([^"')]+\.woff2)/.exec(face)?.[1] ?? [])
			.map((url) => posix.join(posix.dirname(path), url)),
	);
	return [...new Set(files)].sort();
}

/**
 * @param {string} face content of a @font-face rule
 * @param {Set<number>} characters
 */
function inRange(face, characters) {
	const ranges = /unicode-range:([^;]+)/i.exec(face)?.[1];
	if (!ranges) return true;
	return ranges.split(',').some((range) => {
		const [from = '', to] = range.trim().replace(/^u\+/i, '').split('-');
		const first = parseInt(from.replaceAll('?', '0'), 16);
		const last = parseInt(to ?? from.replaceAll('?', 'F'), 16);
		return [...characters].some((character) => character >= first && character <= last);
	});
}

/**
 * What a page weighs at its first view, as it is served.
 *
 * @param {string} dir the built folder
 * @param {string} page file below it
 * @param {{ data: string[], manifest: Manifest, base?: string }} options
 * @returns {Promise<{ files: { path: string, bytes: number }[], fonts: { path: string, bytes: number }[] } | null>}
 *   `null` where there is no such page
 */
export async function firstView(dir, page, options) {
	if (!existsSync(join(dir, page))) return null;
	const html = readFileSync(join(dir, page), 'utf8');
	const files = firstViewFiles({ page, html, ...options });
	const styles = [
		...files
			.filter((path) => path.endsWith('.css'))
			.map((path) => ({ path, content: readFileSync(join(dir, path), 'utf8') })),
		...[...html.matchAll(/<style>([^<]*)/g)].map(([, content = '']) => ({ path: page, content })),
	];
	const weigh = (/** @type {string[]} */ paths) =>
		Promise.all(paths.map(async (path) => ({ path, bytes: await servedSize(join(dir, path)) })));
	return { files: await weigh(files), fonts: await weigh(fontFiles(styles, html)) };
}

/**
 * @param {string} path
 * @returns {Promise<number>} bytes on the wire, without headers
 */
export async function servedSize(path) {
	if (existsSync(`${path}.br`)) return readFileSync(`${path}.br`).length;
	const content = await readFile(path);
	// Compressed already, or too small to be.
	if (path.endsWith('.woff2') || content.length < 300) return content.length;
	return (await brotli(content, path)).length;
}
