import { existsSync, readdirSync, readFileSync, statSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { brotliCompressSync } from 'node:zlib';
import { firstView } from './first-view.mjs';
import { keptFiles } from './kept.mjs';
import { ROOT } from './run.mjs';

/**
 * One line of budgets.json. `limit` is fixed; `recorded` is what was measured when somebody last
 * looked, and rises only together with the line that says why.
 *
 * @typedef {object} Budget
 * @property {string} name as the table prints it
 * @property {'pages' | 'size' | 'first-view' | 'fonts' | 'sheet' | 'file' | 'kept'} of
 * @property {string} [page] file below `build/`, for a first view and its fonts
 * @property {string[]} [data] see firstViewFiles, for a first view
 * @property {string} [file] below `build/`, for a sheet of geometry and a file
 * @property {number} limit
 * @property {number | null} recorded `null` until it is measured for the first time
 * @property {string} reason
 */

const FILE = join(ROOT, 'scripts/budgets.json');
const BUILD = join(ROOT, 'build');
const MANIFEST = join(ROOT, '.svelte-kit/output/client/.vite/manifest.json');

/** Compression and hashed names move a figure by a few bytes without anything having changed. */
const NOISE = 0.01;

/**
 * What is wrong with a measured figure.
 *
 * @param {Budget} budget
 * @param {number | null} measured `null` where there is nothing to measure
 * @returns {string | null}
 */
export function judge({ name, limit, recorded }, measured) {
	if (measured === null) {
		return recorded === null ? null : `${name}: recorded as ${recorded}, but not in the build.`;
	}
	if (measured > limit) return `${name}: ${measured} is over the limit of ${limit}.`;
	if (recorded !== null && measured > recorded * (1 + NOISE)) {
		return (
			`${name}: ${measured} is more than the recorded ${recorded}. Make it smaller, or record it with ` +
			'the reason: node scripts/budgets.mjs --record "why it has to be more"'
		);
	}
	return null;
}

/**
 * A budget with its new figure, where that differs.
 *
 * @param {Budget} budget
 * @param {number | null} measured
 * @param {string} reason
 * @returns {Budget}
 */
export function record(budget, measured, reason) {
	const { recorded } = budget;
	if (measured === null) return budget;
	const same = recorded !== null && Math.abs(measured - recorded) <= recorded * NOISE;
	return same ? budget : { ...budget, recorded: measured, reason };
}

/**
 * Measures `build/` against budgets.json and prints a table.
 *
 * @param {string} [reason] to record what was measured instead of comparing with it
 * @returns {Promise<void>}
 * @throws {Error} naming every figure that is over its limit or its record
 */
export async function checkBudgets(reason) {
	/** @type {Budget[]} */
	const budgets = JSON.parse(readFileSync(FILE, 'utf8'));
	const rows = [];
	for (const budget of budgets) rows.push({ budget, ...(await measure(budget)) });

	for (const { budget, measured } of rows) console.log(line(budget, measured));
	if (reason !== undefined) {
		if (!reason.trim())
			throw new Error('--record needs the reason: --record "a line that says why"');
		const over = rows.filter(
			({ budget, measured }) => measured !== null && measured > budget.limit,
		);
		if (over.length === 0) {
			const recorded = rows.map(({ budget, measured }) => record(budget, measured, reason));
			const { format, resolveConfig } = await import('prettier');
			const config = await resolveConfig(FILE);
			writeFileSync(FILE, await format(JSON.stringify(recorded), { ...config, parser: 'json' }));
			return;
		}
	}
	const problems = rows.flatMap(({ budget, measured, parts }) => {
		const problem = judge(budget, measured);
		return problem ? [problem, ...heaviest(parts)] : [];
	});
	if (problems.length > 0) throw new Error(['', ...problems].join('\n  '));
}

/**
 * @typedef {{ path: string, bytes: number }} Part
 *
 * @param {Budget} budget
 * @returns {Promise<{ measured: number | null, parts?: Part[] }>} a count, or bytes and whose they are
 */
async function measure({ of, page = '', data = [], file = '' }) {
	switch (of) {
		case 'pages':
			return { measured: builtFiles().filter((path) => path.endsWith('.html')).length };
		case 'size':
			return { measured: sum(builtFiles().map((path) => statSync(join(BUILD, path)).size)) };
		case 'first-view':
		case 'fonts': {
			const manifest = JSON.parse(readFileSync(MANIFEST, 'utf8'));
			const base = process.env['BASE_PATH'] ?? '';
			const view = await firstView(BUILD, page, { data, manifest, base });
			if (!view) return { measured: null };
			const parts = of === 'fonts' ? view.fonts : view.files;
			return { measured: sum(parts.map(({ bytes }) => bytes)), parts };
		}
		case 'file':
			return { measured: existsSync(join(BUILD, file)) ? statSync(join(BUILD, file)).size : null };
		case 'kept': {
			const parts = await keptFiles(BUILD, JSON.parse(readFileSync(MANIFEST, 'utf8')));
			return parts ? { measured: sum(parts.map(({ bytes }) => bytes)), parts } : { measured: null };
		}
		case 'sheet': {
			const path = join(BUILD, file);
			return { measured: existsSync(path) ? sheetSize(path) : null };
		}
	}
}

/** @param {number[]} numbers */
const sum = (numbers) => numbers.reduce((total, each) => total + each, 0);

/**
 * The files to look at first, one line each.
 *
 * @param {Part[]} [parts]
 * @returns {string[]}
 */
function heaviest(parts = []) {
	const sorted = parts.toSorted((a, b) => b.bytes - a.bytes);
	return sorted.slice(0, 6).map(({ path, bytes }) => `  ${amount('first-view', bytes)} ${path}`);
}

const builtFiles = () =>
	readdirSync(BUILD, { recursive: true, withFileTypes: true })
		.filter((entry) => entry.isFile())
		.map((entry) => join(entry.parentPath ?? entry.path, entry.name).slice(BUILD.length + 1));

/**
 * What the path data of a sheet weighs by itself, compressed as hard as brotli can: a property of the
 * geometry, not of the page around it.
 *
 * @param {string} path
 */
function sheetSize(path) {
	const { shapes, outlines } = JSON.parse(readFileSync(path, 'utf8'));
	const paths = [...shapes, ...outlines].map((/** @type {{ d: string }} */ { d }) => d);
	return brotliCompressSync(paths.join('\n')).length;
}

/**
 * @param {Budget} budget
 * @param {number | null} measured
 */
function line({ name, of, limit, recorded }, measured) {
	const say = (/** @type {number | null} */ value, /** @type {string} */ none) =>
		(value === null ? none : amount(of, value)).padStart(10);
	return `  ${name.padEnd(34)} ${say(measured, 'not built')} ${say(recorded, 'no record')} of ${amount(of, limit)}`;
}

/**
 * @param {Budget['of']} of
 * @param {number} value
 */
function amount(of, value) {
	if (of === 'pages') return String(value);
	return of === 'size' ? `${(value / 1e6).toFixed(1)} MB` : `${(value / 1e3).toFixed(1)} kB`;
}

if (import.meta.url === pathToFileURL(process.argv[1] ?? '').href) {
	const at = process.argv.indexOf('--record');
	await checkBudgets(at < 0 ? undefined : (process.argv[at + 1] ?? '')).catch(
		(/** @type {Error} */ error) => {
			console.error(error.message);
			process.exitCode = 1;
		},
	);
}
