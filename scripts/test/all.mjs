import { findEngines } from '../engines.mjs';
import * as steps from './commands.mjs';
import { summary } from './counts.mjs';
import { prepare } from './prepare.mjs';
import { stepsIn } from './steps.mjs';

/**
 * Runs every check and test, each also after another has failed, and prints what was found. Sets the
 * exit code to 1 where anything failed.
 *
 * Two lines of steps run beside each other, for two cores. What uses the same files is in one line: types
 * and build both write to `.svelte-kit`. When one has ended the components follow, beside the rest of the
 * other. The tests of pages come last and alone: they use both cores.
 *
 * @param {boolean} full also the tests tagged `@full`, which take longer
 * @returns {Promise<void>}
 */
export async function testAll(full) {
	const prepared = await prepare();
	if (!prepared) return refuse();
	const { env, browser } = prepared;
	const engines = await findEngines(full);
	const { step, fail, end } = stepsIn({ ...env, ...engines.env });
	const noBrowser = 'tests in the browser: there is none';

	await step(steps.content());
	const lines = [
		(async () => {
			await step(steps.types());
			const built = await step(steps.build());
			if (built) {
				await step(steps.limits());
				await step(steps.built());
			}
			return built;
		})(),
		(async () => {
			await step(steps.format());
			await step(steps.lint());
			await step(steps.unit());
			return true;
		})(),
	];
	await Promise.race(lines);
	if (browser) await step(steps.components());
	else fail(noBrowser);
	const [built] = await Promise.all(lines);
	if (!built) console.log('▸ limits, built files, pages: left out, because the build failed');
	else {
		if (browser) await step(steps.pages(full));
		else fail(noBrowser);
		if (engines.found.length > 0) await step(steps.engines(full));
		for (const sentence of engines.missing) {
			if (full) fail(sentence);
			else console.log(`▸ left out and not counted: ${sentence}`);
		}
	}

	const slides = full ? steps.slides() : null;
	if (slides) await step(slides);
	else if (full) {
		console.log(
			'▸ PowerPoint files: LEFT OUT and not counted, because there is no LibreOffice (soffice) with poppler (pdftotext)',
		);
	}
	end();
}

/** Where nothing could be run. */
export function refuse() {
	process.exitCode = 1;
	console.log(summary([{ passed: 0, failed: 1 }]));
}
