import { spawnSync } from 'node:child_process';
import { existsSync, mkdirSync, readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { findChromium } from './browser.mjs';
import { install } from './install.mjs';
import { commandOf, duration, ROOT, run } from './run.mjs';
import { countBrowser, countStep, countUnit, summary } from './test-counts.mjs';

const REPORTS = join(ROOT, '.cache/reports');

/**
 * Runs every check and test, each also after another has failed, and prints what was found. Sets the
 * exit code to 1 where anything failed.
 *
 * @param {boolean} full also the tests tagged `@full`, which take longer
 * @returns {Promise<void>}
 */
export async function testAll(full) {
	const started = performance.now();
	/** @type {import('./test-counts.mjs').Counts[]} */
	const counts = [];
	// A setting for one's own copy of the site must not decide what is tested.
	const { BASE_PATH: _, SITE_ORIGIN: __, CONTACT: ___, ...env } = process.env;

	/**
	 * @param {string} name
	 * @param {string[][]} commands run one after the other until one fails
	 * @param {{ show?: boolean, count?: (code: number) => import('./test-counts.mjs').Counts }} [options]
	 */
	const step = async (name, commands, { show = false, count = countStep } = {}) => {
		console.log(`▸ ${name} …`);
		const begun = performance.now();
		let code = 0;
		for (const args of commands) {
			const outcome = await run(process.execPath, args, { show, env });
			code = outcome.code;
			if (code === 0) continue;
			console.log(outcome.output.trimEnd());
			break;
		}
		const result = count(code);
		counts.push(result);
		const sums = count === countStep ? '' : ` (${summary([result])})`;
		const seconds = (performance.now() - begun) / 1000;
		console.log(`  ${code === 0 ? 'passed' : 'FAILED'} in ${duration(seconds)}${sums}`);
		return code === 0;
	};

	if (await install()) {
		const browser = await findBrowser();
		rmSync(REPORTS, { recursive: true, force: true });
		mkdirSync(REPORTS, { recursive: true });

		const tsx = commandOf('tsx');
		await step('format (prettier)', [[commandOf('prettier'), '--check', '--log-level=warn', '.']]);
		await step('lint (eslint)', [[commandOf('eslint'), '--max-warnings=0', '.']]);
		// Compiled too: the types and tests of a fresh clone need the files that are made of it.
		await step('content', [
			[tsx, 'scripts/check.ts'],
			[tsx, 'scripts/compile.ts'],
		]);
		await step('types (svelte-check)', [
			[commandOf('@sveltejs/kit', 'svelte-kit'), 'sync'],
			[
				commandOf('svelte-check'),
				'--fail-on-warnings',
				'--tsconfig',
				'./tsconfig.json',
				'--output',
				'human',
			],
		]);
		await step(
			'unit tests (vitest)',
			[
				[
					commandOf('vitest'),
					'run',
					'--project=unit',
					'--reporter=dot',
					'--reporter=json',
					`--outputFile.json=${join(REPORTS, 'unit.json')}`,
				],
			],
			{ count: (code) => countUnit(code, report('unit')) },
		);
		const built = await step('build', [['scripts/build.mjs', '--without-limits']], { show: true });
		if (built) await step('limits', [['scripts/budgets.mjs']], { show: true });
		if (!built) {
			console.log('▸ limits, tests in the browser: left out, because the build failed');
		} else if (browser) {
			Object.assign(env, {
				CHROMIUM_PATH: browser,
				PLAYWRIGHT_JSON_OUTPUT_FILE: join(REPORTS, 'browser.json'),
			});
			const projects = full ? ['default', 'webgl', 'full', 'webgl-full'] : ['default', 'webgl'];
			await step(
				'tests in the browser (playwright)',
				[
					[
						commandOf('@playwright/test', 'playwright'),
						'test',
						'--reporter=list,json',
						...projects.map((name) => `--project=${name}`),
					],
				],
				{ show: true, count: (code) => countBrowser(code, report('browser')) },
			);
		} else counts.push(countStep(1));
		if (full && isThere('soffice', 'pdftotext')) {
			await step('PowerPoint files (LibreOffice)', [[tsx, 'scripts/pptx/pages.ts']], {
				show: true,
			});
		} else if (full) {
			console.log(
				'▸ PowerPoint files: LEFT OUT and not counted, because there is no LibreOffice (soffice) with poppler (pdftotext)',
			);
		}
	} else counts.push(countStep(1));

	console.log(`Took ${duration((performance.now() - started) / 1000)}.`);
	const last = summary(counts);
	if (!last.endsWith(' 0 failed')) process.exitCode = 1;
	console.log(last);
}

/**
 * Whether programs are installed.
 *
 * @param {string[]} names
 */
const isThere = (...names) => names.every((name) => !spawnSync(name, ['--help']).error);

/** @returns {Promise<string | null>} `null` where there is none; the reason has been printed */
async function findBrowser() {
	try {
		return await findChromium();
	} catch (error) {
		console.error(error instanceof Error ? error.message : error);
		return null;
	}
}

/** @param {string} name */
function report(name) {
	const path = join(REPORTS, `${name}.json`);
	return existsSync(path) ? JSON.parse(readFileSync(path, 'utf8')) : null;
}
