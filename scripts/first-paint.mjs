import { createHash } from 'node:crypto';
import { readdir, readFile, writeFile } from 'node:fs/promises';
import { join, posix } from 'node:path';
import { ROOT } from './run.mjs';

const MANIFEST = '.svelte-kit/output/client/.vite/manifest.json';

/**
 * Puts into every built page what its first paint needs, and after that paint what it does not need: its
 * styles, and what runs before the paint, stand in it; its other scripts are asked for by `start-again.js`
 * once something is seen.
 *
 * @param {string} dir the built folder
 * @param {string} base `/vantage`, where the site stands below a path
 * @returns {Promise<void>}
 * @throws {Error} naming a file that a page names and the folder does not have
 */
export async function paintFirst(dir, base) {
	/** @type {Map<string, Promise<string>>} */
	const files = new Map();
	const onPaper = await writePaperStyle(dir);
	for (const page of await pagesOf(dir)) {
		const html = await readFile(join(dir, page), 'utf8');
		const written = await withFirstPaint(html, (address) => {
			const path = address.startsWith('/')
				? address.slice(base.length + 1)
				: posix.join(posix.dirname(page), address);
			const content = files.get(path) ?? readFile(join(dir, path), 'utf8');
			files.set(path, content);
			return content;
		});
		await writeFile(join(dir, page), withPaperStyle(written, onPaper));
	}
}

/** @param {string} dir */
const pagesOf = async (dir) =>
	(await readdir(dir, { recursive: true })).filter((file) => file.endsWith('.html'));

/** @typedef {import('./first-view.mjs').Manifest} Manifest */

/** What a printed viewpoint has of its own, in the order in which it comes later. */
const PAPER = ['src/lib/panels/SelectionPanel.svelte', 'src/lib/site/screen/ViewpointPaper.svelte'];

/**
 * Writes one style sheet of what a printed viewpoint has of its own, which otherwise comes with the panel.
 *
 * @param {string} dir the built folder
 * @returns {Promise<string>} path below it
 */
async function writePaperStyle(dir) {
	/** @type {Manifest} */
	const manifest = JSON.parse(await readFile(join(ROOT, MANIFEST), 'utf8'));
	const paths = PAPER.flatMap((source) => {
		const { css = [], imports = [] } = manifest[source] ?? {};
		return [...imports.flatMap((name) => manifest[name]?.css ?? []), ...css];
	});
	const styles = await Promise.all(
		[...new Set(paths)].map((path) => readFile(join(dir, path), 'utf8')),
	);
	const style = styles.map(rulesForPaper).join('');
	const hash = createHash('sha256').update(style).digest('base64url').slice(0, 8);
	const path = `_app/immutable/assets/paper.${hash}.css`;
	await writeFile(join(dir, path), style);
	return path;
}

/**
 * The rules of a style sheet that hold for paper alone, as they stand at its upper level.
 *
 * @param {string} style without comments, and without braces in strings: as Vite writes it
 * @returns {string}
 */
export function rulesForPaper(style) {
	let [depth, start, rules] = [0, 0, ''];
	for (const { 0: brace, index } of style.matchAll(/[{}]/g)) {
		depth += brace === '{' ? 1 : -1;
		if (depth > 0) continue;
		const rule = style.slice(start, index + 1).trim();
		if (/^@(?:media print|page)\b/.test(rule)) rules += rule;
		start = index + 1;
	}
	return rules;
}

/**
 * A page with a map, which the browser's menu can print before anything else has come. A link for paper alone keeps no
 * paint waiting.
 *
 * @param {string} html
 * @param {string} path of the style, below the built folder
 * @returns {string}
 */
export function withPaperStyle(html, path) {
	if (!/<div class="screen[ "]/.test(html)) return html;
	const root = /href="([^"]*)_app\/immutable\//.exec(html)?.[1] ?? '';
	const link = `<link href="${root}${path}" rel="stylesheet" media="print">`;
	return html.replace('</head>', () => `${link}</head>`);
}

/**
 * One page, rewritten. What is not needed at first keeps its place and its attributes; the one that would make
 * the browser ask for it (`rel`, `type`) is put aside in `data-rel` or `data-type`.
 *
 * @param {string} html
 * @param {(address: string) => string | Promise<string>} read the content of a file by the address in the page
 * @returns {Promise<string>}
 */
export async function withFirstPaint(html, read) {
	/** @type {string[]} */
	const styles = [];
	for (const [tag, href = ''] of html.matchAll(/<link\b[^>]*\bhref="([^"]+)"[^>]*>/g)) {
		if (!/\brel="?stylesheet\b/.test(tag)) continue;
		const style = fromPage(await read(href), posix.dirname(href));
		styles.push(hashOf(style));
		// The link stays, disabled: by it the page's scripts know that the style is there.
		const link = tag.replace(/ ?\/?>$/, ' disabled>');
		html = html.replace(tag, () => `<style>${style}</style>${link}`);
	}
	/** @type {string[]} */
	const scripts = [];
	for (const [tag, src = ''] of html.matchAll(/<script src="([^"]+)"><\/script>/g)) {
		const script = (await read(src)).trim();
		scripts.push(hashOf(script));
		html = html.replace(tag, () => `<script>${script}</script>`);
	}
	return html
		.replace(/(?<=style-src-elem )[^;"]+/, (sources) => [sources, ...styles].join(' '))
		.replace(/(?<=script-src )[^;"]+/, (sources) => [sources, ...scripts].join(' '))
		.replace(/<link\b[^>]*\brel="?modulepreload\b[^>]*>/g, (tag) =>
			tag.replace('rel=', 'data-rel='),
		)
		.replace(/<script type="module"/g, '<script type="later" data-type="module"')
		.replace(/<script>(?=\s*\{\s*__sveltekit_)/, '<script type="later">');
}

/** @param {string} text */
const hashOf = (text) => `'sha256-${createHash('sha256').update(text).digest('base64')}'`;

/**
 * A style that stands in a page: what it names lies beside the file that it was read from.
 *
 * @param {string} style
 * @param {string} folder of that file, as the page spells it
 */
const fromPage = (style, folder) =>
	style.replace(
		/url\((["']?)(?![a-z]+:|[#/])(?:\.\/)?([^"')]+)/g,
		(_, quote, path) => `url(${quote}${folder}/${path}`,
	);
