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
	const onPaper = await paperStyles();
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
		await writeFile(join(dir, page), withPaperStyles(written, onPaper));
	}
}

/** @typedef {import('./first-view.mjs').Manifest} Manifest */

/** What a printed viewpoint has of its own. */
const PAPER = 'src/lib/site/screen/ViewpointPaper.svelte';

/**
 * The styles of a printed viewpoint, which come with the panel.
 *
 * @returns {Promise<string[]>} paths below the built folder
 */
async function paperStyles() {
	/** @type {Manifest} */
	const manifest = JSON.parse(await readFile(join(ROOT, MANIFEST), 'utf8'));
	const { css = [], imports = [] } = manifest[PAPER] ?? {};
	return [...imports.flatMap((name) => manifest[name]?.css ?? []), ...css];
}

/**
 * A page with a map, which the browser's menu can print before anything else has come. A link for paper alone keeps no
 * paint waiting. Its fragment keeps it apart from the link by which the same styles come later, in their order among the others.
 *
 * @param {string} html
 * @param {readonly string[]} styles paths below the built folder
 * @returns {string}
 */
export function withPaperStyles(html, styles) {
	if (!/<div class="screen[ "]/.test(html)) return html;
	const root = /href="([^"]*)_app\/immutable\//.exec(html)?.[1] ?? '';
	const links = styles
		.filter((path) => !html.includes(path))
		.map((path) => `<link href="${root}${path}#paper" rel="stylesheet" media="print">`);
	return html.replace('</head>', () => `${links.join('')}</head>`);
}

/** @param {string} dir */
const pagesOf = async (dir) =>
	(await readdir(dir, { recursive: true })).filter((file) => file.endsWith('.html'));

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
