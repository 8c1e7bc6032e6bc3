import { existsSync, readdirSync, readFileSync, statSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { promisify } from 'node:util';
import { brotliCompress } from 'node:zlib';
import { codeWeight, tablesIn } from './code-weight.mjs';
import { firstView } from './first-view.mjs';
import { keptFiles } from './kept.mjs';
import { ROOT } from './run.mjs';

/**
 * One line of budgets.json. `limit` is fixed, and holds for all that is measured. `recorded` is what the code
 * in it weighed when it was last recorded, and rises only together with the line that says why; it
 * knows nothing of how much content there is, so that a document can always be added.
 *
 * @typedef {object} Budget
 * @property {string} name as the table prints it
 * @property {'pages' | 'size' | 'first-view' | 'fonts' | 'drawing' | 'file' | 'kept'} of
 * @property {string} [page] file below `build/`, for a first view and its fonts
 * @property {string[]} [data] see firstViewFiles, for a first view
 * @property {string} [file] below `build/`, for a drawing and a file
 * @property {number} limit
 * @property {number | null} [recorded] `null` until it is measured for the first time; not there where
 *   nothing that is measured is code
 * @property {string} [reason]
 */

/**
 * @typedef {{ path: string, bytes: number }} Part
 *
 * @typedef {object} Measured
 * @property {number | null} total a count, or bytes; `null` where there is nothing to measure
 * @property {number | null} [code] what of it is code
 * @property {Part[]} [parts] whose the bytes are
 */

/**
 * Where to measure.
 *
 * @typedef {object} Place
 * @property {string} build the built folder
 * @property {import('./first-view.mjs').Manifest} manifest
 * @property {ReadonlySet<string>} tables see tablesIn
 * @property {string} base
 */

const compress = promisify(brotliCompress);

const FILE = join(ROOT, 'scripts/budgets.json');

/** @returns {Place} */
const here = () => ({
	build: join(ROOT, 'build'),
	manifest: JSON.parse(
		readFileSync(join(ROOT, '.svelte-kit/output/client/.vite/manifest.json'), 'utf8'),
	),
	tables: tablesIn(join(ROOT, 'src/lib/compiled')),
	base: process.env['BASE_PATH'] ?? '',
});

/** Compression and hashed names move a figure by a few bytes without anything having changed. */
const NOISE = 0.01;

/**
 * What is wrong with what was measured.
 *
 * @param {Budget} budget
 * @param {Measured} measured
 * @returns {string | null}
 */
export function judge({ name, limit, recorded = null }, { total, code = null }) {
	if (total === null) {
		return recorded === null ? null : `${name}: recorded as ${recorded}, but not in the build.`;
	}
	if (total > limit) return `${name}: ${total} is over the limit of ${limit}.`;
	if (recorded !== null && code !== null && code > recorded * (1 + NOISE)) {
		return (
			`${name}: its code is ${code}, more than the recorded ${recorded}. Make it smaller, or record it with ` +
			'the reason: node scripts/budgets.mjs --record "why it has to be more"'
		);
	}
	return null;
}

/**
 * A budget with its new figure, where that differs.
 *
 * @param {Budget} budget
 * @param {Measured} measured
 * @param {string} reason
 * @returns {Budget}
 */
export function record(budget, { code = null }, reason) {
	const { recorded = null } = budget;
	if (code === null) return budget;
	const same = recorded !== null && Math.abs(code - recorded) <= recorded * NOISE;
	return same ? budget : { ...budget, recorded: code, reason };
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
	const place = here();
	const rows = [];
	for (const budget of budgets) rows.push({ budget, measured: await measure(budget, place) });

	for (const { budget, measured } of rows) console.log(line(budget, measured));
	if (reason !== undefined) {
		if (!reason.trim())
			throw new Error('--record needs the reason: --record "a line that says why"');
		const over = rows.filter(({ budget, measured }) => (measured.total ?? 0) > budget.limit);
		if (over.length === 0) {
			const recorded = rows.map(({ budget, measured }) => record(budget, measured, reason));
			const { format, resolveConfig } = await import('prettier');
			const config = await resolveConfig(FILE);
			writeFileSync(FILE, await format(JSON.stringify(recorded), { ...config, parser: 'json' }));
			return;
		}
	}
	const problems = rows.flatMap(({ budget, measured }) => {
		const problem = judge(budget, measured);
		return problem ? [problem, ...heaviest(measured.parts)] : [];
	});
	if (problems.length === 0) return;
	const said = ['', ...problems].join('\n  ');
	// The limits are those of the site's own corpus.
	if (process.env['CONTENT']) console.log(said);
	else throw new Error(said);
}

/**
 * Which files count as pages. A further document brings the maps and frames of its viewpoints and nothing else, however
 * many there are: those of the first eight, which have pages of regions too, are counted.
 *
 * @param {string} build
 */
function isCounted(build) {
	/** @type {{ documents: { id: string }[] }} */
	const { documents } = JSON.parse(readFileSync(join(build, 'corpus/titles.json'), 'utf8'));
	const further = new Set(documents.slice(8).map(({ id }) => id));
	return (/** @type {string} */ name) => {
		const [document = '', vantage] = name.replace(/^embed\//, '').split('/');
		return name.endsWith('.html') && !(vantage && further.has(document));
	};
}

/**
 * Measures what a budget is of.
 *
 * @param {Budget} budget
 * @param {Place} place
 * @returns {Promise<Measured>}
 */
export async function measure({ of, page = '', data = [], file = '' }, place) {
	const { build, manifest, tables, base } = place;
	const path = join(build, file);
	/** @param {Part[]} parts */
	const codeOf = async (parts) =>
		sum(await Promise.all(parts.map((part) => codeWeight(join(build, part.path), tables))));
	switch (of) {
		case 'pages':
			return { total: filesIn(build).filter(isCounted(build)).length };
		case 'size':
			return { total: sum(filesIn(build).map((name) => statSync(name).size)) };
		case 'fonts': {
			const view = await firstView(build, page, { data, manifest, base });
			return view ? { total: weightOf(view.fonts), parts: view.fonts } : { total: null };
		}
		case 'first-view': {
			const view = await firstView(build, page, { data, manifest, base });
			if (!view) return { total: null };
			return { total: weightOf(view.files), code: await codeOf(view.files), parts: view.files };
		}
		case 'kept': {
			const parts = await keptFiles(build);
			if (!parts) return { total: null };
			const code = parts.filter(({ path }) => !path.startsWith('corpus/'));
			return { total: weightOf(parts), code: await codeOf(code), parts };
		}
		case 'file': {
			if (!existsSync(path)) return { total: null };
			const text = readFileSync(path, 'utf8');
			return { total: statSync(path).size, code: Buffer.byteLength(withoutData(text)) };
		}
		case 'drawing': {
			if (!existsSync(path)) return { total: null };
			// Geometry is not content: it is what our own code makes of its source.
			const size = await drawingSize(path);
			return { total: size, code: size };
		}
	}
}

/** @param {number[]} numbers */
const sum = (numbers) => numbers.reduce((total, each) => total + each, 0);

/** @param {Part[]} parts */
const weightOf = (parts) => sum(parts.map(({ bytes }) => bytes));

/**
 * The one file without the data that it carries; any other file as it is.
 *
 * @param {string} text
 */
const withoutData = (text) => text.replace(/(<script type="text\/plain" id="files">)[^<]*/, '$1');

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

/** @param {string} folder */
const filesIn = (folder) =>
	readdirSync(folder, { recursive: true, withFileTypes: true })
		.filter((entry) => entry.isFile())
		.map((entry) => join(entry.parentPath ?? entry.path, entry.name));

/**
 * What the path data of a drawing weighs by itself, compressed at the highest quality of brotli: a property of the
 * geometry, not of the page around it.
 *
 * @param {string} path
 */
async function drawingSize(path) {
	const { shapes, outlines } = JSON.parse(readFileSync(path, 'utf8'));
	const paths = [...shapes, ...outlines].map((/** @type {{ d: string }} */ { d }) => d);
	return (await compress(Buffer.from(paths.join('\n')))).length;
}

/**
 * @param {Budget} budget
 * @param {Measured} measured
 */
function line({ name, of, limit, recorded }, { total, code = null }) {
	const found = total === null ? 'not built' : amount(of, total);
	const known = recorded ? `recorded ${amount(of, recorded)}` : 'not recorded';
	const ours = code === null ? '' : `   code ${amount(of, code).padStart(9)}, ${known}`;
	return `  ${name.padEnd(34)} ${found.padStart(10)} of ${amount(of, limit).padStart(9)}${ours}`;
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
