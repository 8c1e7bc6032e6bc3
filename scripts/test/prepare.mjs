import { findChromium } from '../browser.mjs';
import { install } from '../install.mjs';
import { PAGES_REPORT } from './commands.mjs';

/**
 * Installs what package-lock.json says, and finds a browser.
 *
 * @returns {Promise<{ env: NodeJS.ProcessEnv, browser: boolean } | null>} the environment of all steps, and
 *   whether there is a browser; `null` where the installation failed. The reasons have been printed
 */
export async function prepare() {
	if (!(await install())) return null;
	// A setting for one's own copy of the site must not decide what is tested.
	const { BASE_PATH: _, SITE_ORIGIN: __, CONTACT: ___, ...env } = process.env;
	env['PLAYWRIGHT_JSON_OUTPUT_FILE'] = PAGES_REPORT;
	try {
		env['CHROMIUM_PATH'] = await findChromium();
		return { env, browser: true };
	} catch (error) {
		console.error(error instanceof Error ? error.message : error);
		return { env, browser: false };
	}
}
