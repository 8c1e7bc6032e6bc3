import { findEngines } from '../engines.mjs';
import * as steps from './commands.mjs';
import { refuse } from './all.mjs';
import { planOf } from './parts.mjs';
import { prepare } from './prepare.mjs';
import { stepsIn } from './steps.mjs';

/**
 * Runs the tests that concern parts of the project: unit tests and component tests below their folders,
 * and what of the tests of built files and pages goes with them, after a build where something has changed.
 *
 * @param {string[]} names as `planOf` takes them
 * @param {boolean} full also the tests tagged `@full`
 * @returns {Promise<void>}
 */
export async function testParts(names, full) {
	let plan;
	try {
		plan = planOf(names);
	} catch (error) {
		console.error(error instanceof Error ? error.message : error);
		return refuse();
	}
	const prepared = await prepare();
	if (!prepared) return refuse();
	const { env, browser } = prepared;
	const others = await findEngines(false);
	const { step, fail, end } = stepsIn({ ...env, ...others.env });
	const { specs, built, pages } = plan;
	// They take longer than the rest: in the full run, and where nothing else was asked for.
	const alone = specs.length + built.length + pages.length === 0;
	const engines = (full || alone) && others.found.length > 0 ? plan.engines : [];
	const needsBuild =
		[built, pages, engines].some((files) => files.length > 0) && !steps.isBuildNew(env);

	await step(steps.content());
	const [isThere] = await Promise.all([
		needsBuild ? step(steps.build()) : true,
		(async () => {
			if (specs.length === 0) return;
			await step(steps.unit(specs));
			if (browser) await step(steps.components(specs));
			else fail('components in the browser: there is none');
		})(),
	]);
	if (isThere && built.length > 0) await step(steps.built(built));
	if (isThere && pages.length > 0) {
		if (browser) await step(steps.pages(full, pages));
		else fail('pages in the browser: there is none');
	}
	if (isThere && engines.length > 0) await step(steps.engines(full, engines));
	end();
}
