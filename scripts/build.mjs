import { cpSync, rmSync } from 'node:fs';
import { availableParallelism } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { paintFirst } from './first-paint.mjs';
import { hashInputs, noteProgress, progressOf } from './inputs.mjs';
import { packKept } from './kept-files.mjs';
import { completeNotFoundPage } from './not-found-page.mjs';
import { commandOf, duration, ROOT, run } from './run.mjs';

/** On two cores. Exceeding it prints a note and does not fail: a slower machine is not a fault of the site. */
const LONGEST = 110;

const BUILD = join(ROOT, 'build');

/** Where the extras wait for the pages: Vite empties `build/` before it writes them. */
const WAITING = join(ROOT, '.cache/extras');

/**
 * Builds the site into `build/`: checked and compiled content, pages and, beside them, the extras (stills
 * and the one file), then the compressed forms, and the measurement of all against the limits.
 *
 * @param {{ limits?: boolean }} [options] `false` builds without measuring
 * @returns {Promise<void>}
 * @throws {Error} naming the step that failed; what it had to say has been printed
 */
export async function build({ limits = true } = {}) {
	const started = performance.now();
	const hash = hashInputs(ROOT, process.env);
	noteProgress(ROOT, hash, 'nothing');
	if (!process.env['SITE_ORIGIN']) {
		console.log(
			'SITE_ORIGIN is not set: absolute addresses are left out (canonical links, previews, oEmbed).',
		);
	}
	await makeContent();
	rmSync(WAITING, { recursive: true, force: true });
	await sideBySide(
		(signal) => makePages({ signal }),
		// The pages take longest: the extras get the time that they leave.
		(signal) => makeExtras(WAITING, { signal, yielding: true }),
	);
	cpSync(WAITING, BUILD, { recursive: true });
	rmSync(WAITING, { recursive: true, force: true });
	await compress({});
	noteProgress(ROOT, hash, 'whole');
	if (limits) {
		await step('limits', async () => {
			const { checkBudgets } = await import('./budgets.mjs');
			await checkBudgets();
		});
	}
	const seconds = (performance.now() - started) / 1000;
	const slow =
		seconds > LONGEST ? `, longer than the ${duration(LONGEST)} meant for two cores` : '';
	console.log(`Built in ${duration(seconds)}${slow}.`);
}

/**
 * The first part of a build: what can be served already.
 *
 * @param {string} hash of the inputs
 * @param {AbortSignal} [signal] ends it
 * @returns {Promise<void>}
 * @throws {Error} naming the step that failed
 */
export async function buildPages(hash, signal) {
	noteProgress(ROOT, hash, 'nothing');
	await makeContent({ signal });
	await makePages({ signal });
	noteProgress(ROOT, hash, 'pages');
}

/**
 * The rest of a build, while its pages are served: the extras and the compressed forms. What an earlier
 * attempt has made is taken from its caches.
 *
 * @param {string} hash of the inputs
 * @param {AbortSignal} [signal] ends it
 * @returns {Promise<void>}
 * @throws {Error} naming the step that failed
 */
export async function completeBuild(hash, signal) {
	await makeExtras(BUILD, { signal, yielding: true });
	await compress({ signal, yielding: true });
	if (progressOf(ROOT, hash) !== 'pages') {
		throw new Error('Another build has written into build/ meanwhile: start again.');
	}
	noteProgress(ROOT, hash, 'whole');
}

/**
 * @typedef {object} How
 * @property {AbortSignal | undefined} [signal] ends it
 * @property {boolean} [yielding] leaves the processors to others that want them
 */

/** @param {How} [how] */
const makeContent = (how) =>
	step('content', () => program(commandOf('tsx'), ['scripts/compile.ts'], how));

/** @param {How} how */
const makePages = (how) =>
	step('pages', async () => {
		// Vite's progress messages are dropped; its warnings are printed.
		await program(commandOf('vite'), ['build'], { ...how, show: 'warnings' });
		const base = process.env['BASE_PATH'] ?? '';
		await completeNotFoundPage(BUILD, base);
		await paintFirst(BUILD, base);
		await packKept(BUILD);
	});

/**
 * @param {string} folder
 * @param {How} how
 */
async function makeExtras(folder, how) {
	await step('stills', () => program(commandOf('tsx'), ['scripts/stills.ts', folder], how));
	await step('one file', () => program(commandOf('tsx'), ['scripts/one-file.ts', folder], how));
}

/** @param {How} how */
const compress = (how) =>
	step('compression', () => program('scripts/precompress.mjs', [BUILD], how));

/**
 * @param {string} name
 * @param {() => Promise<void>} work
 */
async function step(name, work) {
	const started = performance.now();
	try {
		await work();
	} catch (error) {
		throw new Error(
			`The build failed at: ${name}. ${error instanceof Error ? error.message : error}`,
			{ cause: error },
		);
	}
	console.log(`· ${name}: ${duration((performance.now() - started) / 1000)}`);
}

/**
 * Works at the same time. Where one fails, the others are ended.
 *
 * @param {((signal: AbortSignal) => Promise<void>)[]} works
 * @throws {unknown} what the first one threw that failed
 */
async function sideBySide(...works) {
	const others = new AbortController();
	/** @type {unknown[]} */
	const errors = [];
	await Promise.all(
		works.map((work) =>
			work(others.signal).catch((/** @type {unknown} */ error) => {
				errors.push(error);
				others.abort();
			}),
		),
	);
	if (errors.length > 0) throw errors[0];
}

/**
 * @param {string} script
 * @param {string[]} args
 * @param {import('./run.mjs').RunOptions} [options]
 */
async function program(script, args, options) {
	// Compression and pictures are made in the threads of libuv, of which there are four.
	const threads = Math.max(4, availableParallelism());
	const env = { ...process.env, UV_THREADPOOL_SIZE: String(threads) };
	const { code, output } = await run(process.execPath, [script, ...args], {
		show: true,
		env,
		...options,
	});
	if (code === 0) return;
	if (output) console.error(output.trimEnd());
	throw new Error(`What it found stands above (exit code ${code}).`);
}

if (import.meta.url === pathToFileURL(process.argv[1] ?? '').href) {
	await build({ limits: !process.argv.includes('--without-limits') }).catch(
		(/** @type {Error} */ error) => {
			console.error(error.message);
			process.exitCode = 1;
		},
	);
}
