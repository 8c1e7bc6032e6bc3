import { install } from './install.mjs';
import { hashInputs, progressOf } from './inputs.mjs';
import { portOf, requireFree } from './port.mjs';
import { duration, ROOT } from './run.mjs';

/**
 * Installs, builds and serves the site, the first two only where something has changed. The pages are
 * served as soon as they are there; the extras (stills, the one file) and the compressed forms follow.
 * Sets the exit code to 1 and says why where the site cannot be served.
 *
 * @returns {Promise<void>}
 */
export async function startSite() {
	try {
		await requireFree(portOf(process.env), process.env['HOST']);
		if (!(await install())) {
			process.exitCode = 1;
			return;
		}
		const signal = endOfProcess();
		const hash = hashInputs(ROOT, process.env);
		if (progressOf(ROOT, hash) === 'nothing') {
			console.log('Building the pages, which takes about half a minute …');
			const { buildPages } = await import('./build.mjs');
			await buildPages(hash, signal);
		}
		// Imported here because it needs what has just been installed.
		const { serveBuild } = await import('./serve.mjs');
		if (progressOf(ROOT, hash) === 'whole') await serveBuild();
		else await serveMeanwhile(serveBuild, hash, signal);
	} catch (error) {
		console.error(error instanceof Error ? error.message : error);
		process.exitCode = 1;
	}
}

/**
 * @param {typeof import('./serve.mjs').serveBuild} serveBuild
 * @param {string} hash of the inputs
 * @param {AbortSignal} signal
 */
async function serveMeanwhile(serveBuild, hash, signal) {
	const started = performance.now();
	/** @type {import('./extras.mjs').Extras} */
	let extras = 'coming';
	await serveBuild({ extras: () => extras });
	console.log('Stills, the one file and compressed forms follow while it serves:');
	try {
		const { completeBuild } = await import('./build.mjs');
		await completeBuild(hash, signal);
		extras = 'there';
		console.log(`All is there, after ${duration((performance.now() - started) / 1000)}.`);
	} catch (error) {
		extras = 'failed';
		console.error(error instanceof Error ? error.message : error);
		console.error('The pages are served all the same. The next start tries again.');
	}
}

/**
 * Ends child processes together with this one.
 *
 * @returns {AbortSignal}
 */
function endOfProcess() {
	const end = new AbortController();
	for (const name of /** @type {const} */ (['SIGINT', 'SIGTERM', 'SIGHUP'])) {
		process.once(name, () => {
			end.abort();
			process.kill(process.pid, name);
		});
	}
	return end.signal;
}
