import { readdirSync, readFileSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { extname, join } from 'node:path';
import { parseAst } from 'vite';
import { servedSize } from './first-view.mjs';
import { brotli } from './precompress.mjs';

/** Made of the fonts, not of the content. */
const NOT_CONTENT = 'lettering.json';

/**
 * The content as scripts have it: every compiled file, written in the shortest way.
 *
 * @param {string} folder `src/lib/compiled`
 * @returns {Set<string>}
 */
export function tablesIn(folder) {
	const names = readdirSync(folder, { recursive: true, encoding: 'utf8' });
	const json = names.filter((name) => name.endsWith('.json') && name !== NOT_CONTENT);
	return new Set(
		json.map((name) => JSON.stringify(JSON.parse(readFileSync(join(folder, name), 'utf8')))),
	);
}

/**
 * What a built file weighs apart from the content in it, as it is served: it grows with the
 * code, and stays the same when a document is added.
 *
 * @param {string} path
 * @param {ReadonlySet<string>} tables see tablesIn
 * @returns {Promise<number>} bytes
 */
export async function codeWeight(path, tables) {
	const kind = extname(path);
	if (kind !== '.html' && kind !== '.js') return servedSize(path);
	const text = await readFile(path, 'utf8');
	const code = kind === '.html' ? markupOf(text) : withoutTables(text, tables);
	return code === text ? servedSize(path) : (await brotli(Buffer.from(code), path)).length;
}

/**
 * The markup of a page: each kind of tag once, with its class, and without words, addresses and shapes; and
 * the styles and scripts in it.
 *
 * @param {string} html
 * @returns {string}
 */
export function markupOf(html) {
	const tags = html.match(/<[a-z][^>]*>/g) ?? [];
	const bare = tags.map((tag) =>
		tag.replace(/([\w:-]+)="[^"]*"/g, (attribute, name) => (name === 'class' ? attribute : name)),
	);
	// The page's own styles and scripts stand in it; what is no script is content.
	const own = html.match(/<(style|script(?! type="application))\b[^>]*>[^<]*/g) ?? [];
	return [...new Set(bare), ...own].join('\n');
}

/**
 * A script without the tables that are bundled into it, however the bundler has written them.
 *
 * @param {string} script
 * @param {ReadonlySet<string>} tables see tablesIn
 * @returns {string}
 */
export function withoutTables(script, tables) {
	/** @type {Node[]} */
	const found = [];
	const look = (/** @type {unknown} */ node) => {
		if (Array.isArray(node)) return node.forEach(look);
		if (!isNode(node)) return;
		const value = VALUES.has(node.type) ? valueOf(node) : undefined;
		if (value !== undefined && tables.has(JSON.stringify(value))) found.push(node);
		else Object.values(node).forEach(look);
	};
	look(parseAst(script));
	return found.reduceRight(
		(text, { start, end }) => text.slice(0, start) + text.slice(end),
		script,
	);
}

/**
 * Of a syntax tree, the part that matters here.
 *
 * @typedef {{ type: string, start: number, end: number, [key: string]: any }} Node
 */

/**
 * @param {unknown} value
 * @returns {value is Node}
 */
const isNode = (value) =>
	typeof value === 'object' &&
	value !== null &&
	typeof (/** @type {any} */ (value).type) === 'string';

/** What a table can be written as. */
const VALUES = new Set(['ArrayExpression', 'ObjectExpression', 'CallExpression']);

/**
 * The value that an expression stands for, where it can be read off it.
 *
 * @param {Node | null} node
 * @returns {unknown} `undefined` where it cannot
 */
function valueOf(node) {
	switch (node?.type) {
		case 'Literal':
			return node['value'];
		case 'TemplateLiteral':
			return node['expressions'].length === 0 ? node['quasis'][0].value.cooked : undefined;
		case 'UnaryExpression':
			return unary(node['operator'], valueOf(node['argument']));
		case 'ArrayExpression': {
			const items = node['elements'].map(valueOf);
			return items.includes(undefined) ? undefined : items;
		}
		case 'ObjectExpression':
			return objectOf(node['properties']);
		case 'CallExpression':
			return called(node['callee'], node['arguments'].map(valueOf));
		default:
			return undefined;
	}
}

/**
 * `!0` and `-1`.
 *
 * @param {string} operator
 * @param {unknown} value
 */
function unary(operator, value) {
	if (operator === '!' && typeof value === 'number') return !value;
	return operator === '-' && typeof value === 'number' ? -value : undefined;
}

/** @param {Node[]} properties */
function objectOf(properties) {
	/** @type {Record<string, unknown>} */
	const result = {};
	for (const { key, value, computed } of properties) {
		const content = computed ? undefined : valueOf(value ?? null);
		if (content === undefined) return undefined;
		result[key.name ?? key.value] = content;
	}
	return result;
}

/**
 * `JSON.parse("…")` and `"a.b".split(".")`, the ways in which bundlers shorten data.
 *
 * @param {Node} callee
 * @param {unknown[]} values of the arguments
 */
function called({ object, property }, [value]) {
	if (typeof value !== 'string') return undefined;
	if (object?.name === 'JSON' && property.name === 'parse') return JSON.parse(value);
	const text = property?.name === 'split' ? valueOf(object) : undefined;
	return typeof text === 'string' ? text.split(value) : undefined;
}
