import { install } from './install.mjs';
import { hashInputs, isBuilt } from './inputs.mjs';
import { portOf, requireFree } from './port.mjs';
import { ROOT } from './run.mjs';

/**
 * Installs, builds and serves the site, the first two only where something has changed. Sets the exit
 * code to 1 and says why where it cannot.
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
		if (!isBuilt(ROOT, hashInputs(ROOT, process.env))) {
			const { build } = await import('./build.mjs');
			// Whoever is adding a document wants to see it, also where it outgrows a recorded figure.
			await build({ limits: false });
		}
		// Imported here because it needs what has just been installed.
		const { serveBuild } = await import('./serve.mjs');
		await serveBuild();
	} catch (error) {
		console.error(error instanceof Error ? error.message : error);
		process.exitCode = 1;
	}
}
