import { findEngines } from '../engines.mjs';
import * as steps from './commands.mjs';
import { refuse } from './all.mjs';
import { planOf } from './parts.mjs';
import { prepare } from './prepare.mjs';
import { stepsIn } from './steps.mjs';

/**
 * Runs the tests of whole uses in Firefox and WebKit, after a build where something has changed. An engine
 * that cannot be had counts as failed.
 *
 * @param {string[]} names of parts, or of files of `e2e/engines/`; all without them
 * @returns {Promise<void>}
 */
export async function testEngines(names) {
	let paths;
	try {
		paths = planOf(names).engines;
	} catch (error) {
		console.error(error instanceof Error ? error.message : error);
		return refuse();
	}
	if (names.length > 0 && paths.length === 0) {
		console.error('Nothing is tried in Firefox and WebKit there.');
		return refuse();
	}
	const prepared = await prepare();
	if (!prepared) return refuse();
	const { env, found, missing } = await findEngines(true);
	const { step, fail, end } = stepsIn({ ...prepared.env, ...env });
	for (const sentence of missing) fail(sentence);
	const isBuilt = steps.isBuildNew(prepared.env);
	const isThere = isBuilt || ((await step(steps.content())) && (await step(steps.build())));
	if (isThere && found.length > 0) await step(steps.engines(true, paths));
	end();
}
