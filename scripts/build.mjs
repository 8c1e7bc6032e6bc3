import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { hashInputs, noteBuild } from './inputs.mjs';
import { completeNotFoundPage } from './not-found-page.mjs';
import { commandOf, duration, ROOT, run } from './run.mjs';

/** On two cores; a slower machine is no mistake in the site, so that this is said and not enforced. */
const LONGEST = 180;

/**
 * Builds the site into `build/`: checked and compiled content, pages, stills, the one file, compressed forms,
 * and the measurement of both against the limits.
 *
 * @param {{ limits?: boolean }} [options] `false` builds without measuring
 * @returns {Promise<void>}
 * @throws {Error} naming the step that failed; what it had to say has been printed
 */
export async function build({ limits = true } = {}) {
	const started = performance.now();
	const hash = hashInputs(ROOT, process.env);
	noteBuild(ROOT, null);
	if (!process.env['SITE_ORIGIN']) {
		console.log(
			'SITE_ORIGIN is not set: absolute addresses are left out (canonical links, previews, oEmbed).',
		);
	}
	await step('content', () => program(commandOf('tsx'), ['scripts/compile.ts']));
	await step('pages', () => program(commandOf('vite'), ['build', '--logLevel', 'warn']));
	await step('page for unknown addresses', () =>
		completeNotFoundPage(join(ROOT, 'build'), process.env['BASE_PATH'] ?? ''),
	);
	await step('stills', () => program(commandOf('tsx'), ['scripts/stills.ts']));
	await step('one file', () => program(commandOf('tsx'), ['scripts/one-file.ts']));
	await step('compression', async () => {
		const { precompress } = await import('./precompress.mjs');
		await precompress(join(ROOT, 'build'));
	});
	noteBuild(ROOT, hash);
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
 * @param {string} script
 * @param {string[]} args
 */
async function program(script, args) {
	const { code } = await run(process.execPath, [script, ...args], { show: true });
	if (code !== 0) throw new Error(`What it found stands above (exit code ${code}).`);
}

if (import.meta.url === pathToFileURL(process.argv[1] ?? '').href) {
	await build({ limits: !process.argv.includes('--without-limits') }).catch(
		(/** @type {Error} */ error) => {
			console.error(error.message);
			process.exitCode = 1;
		},
	);
}
