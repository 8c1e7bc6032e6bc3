import { createHash } from 'node:crypto';
import { spawnSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { hashInputs, progressOf } from '../inputs.mjs';
import { commandOf, ROOT } from '../run.mjs';
import { countBrowser, countUnit } from './counts.mjs';
import { REPORTS } from './steps.mjs';

/*
 * The steps of a test run, each with what it runs. They are functions, for most read what is installed.
 *
 * @typedef {import('./steps.mjs').Step} Step
 */

/** A place for what a tool remembers of files that have not changed, new with every change of what is installed. @param {string} tool */
function cacheOf(tool) {
	const lock = readFileSync(join(ROOT, 'package-lock.json'));
	const hash = createHash('sha256').update(lock).digest('hex').slice(0, 12);
	return ['--cache', '--cache-strategy=content', `--cache-location=.cache/${tool}-${hash}`];
}

export const format = () => ({
	name: 'format (prettier)',
	commands: [[commandOf('prettier'), '--check', '--log-level=warn', ...cacheOf('prettier'), '.']],
});

/** Without a cache: it would have to write down its configuration, in which a function stands. */
export const lint = () => ({
	name: 'lint (eslint)',
	commands: [[commandOf('eslint'), '--max-warnings=0', '.']],
});

/** Compiled too: the types and tests of a fresh clone need the files that are made of it. */
export const content = () => ({
	name: 'content',
	commands: [
		[commandOf('tsx'), 'scripts/check.ts'],
		[commandOf('tsx'), 'scripts/compile.ts'],
	],
});

export const types = () => ({
	name: 'types (svelte-check)',
	commands: [
		[commandOf('@sveltejs/kit', 'svelte-kit'), 'sync'],
		[
			commandOf('svelte-check'),
			'--fail-on-warnings',
			'--tsconfig=./tsconfig.json',
			'--output=human',
		],
	],
});

/**
 * @param {string} name of the step
 * @param {'unit' | 'browser' | 'built' | 'engines'} project
 * @param {string[]} [paths] beginnings of the files that are run; all without them
 */
const vitest = (name, project, paths = []) => ({
	name,
	report: project,
	count: countUnit,
	commands: [
		[
			commandOf('vitest'),
			'run',
			`--project=${project}`,
			'--passWithNoTests',
			'--reporter=dot',
			'--reporter=json',
			`--outputFile.json=${join(REPORTS, `${project}.json`)}`,
			...paths,
		],
	],
});

/** @param {string[]} [paths] */
export const unit = (paths) => vitest('unit tests (vitest)', 'unit', paths);

/** @param {string[]} [paths] */
export const components = (paths) => vitest('components in the browser (vitest)', 'browser', paths);

/** @param {string[]} [paths] */
export const built = (paths) => vitest('built files (vitest)', 'built', paths);

/**
 * Whole uses in other engines.
 *
 * @param {boolean} full all; otherwise one visit
 * @param {string[]} [paths]
 */
export const engines = (full, paths = full ? [] : ['e2e/engines/visit.spec.ts']) =>
	vitest('whole uses in Firefox and WebKit (vitest)', 'engines', paths);

export const build = () => ({
	name: 'build',
	show: true,
	commands: [['scripts/build.mjs', '--without-limits']],
});

/** Whether what stands in `build/` is made of the files as they are now. @param {NodeJS.ProcessEnv} env */
export const isBuildNew = (env) => progressOf(ROOT, hashInputs(ROOT, env)) === 'whole';

export const limits = () => ({
	name: 'limits',
	show: true,
	commands: [['scripts/budgets.mjs']],
});

/**
 * @param {boolean} full also the tests tagged `@full`
 * @param {string[]} [paths] files below the folder of package.json; all without them
 */
export const pages = (full, paths = []) => ({
	name: 'pages in the browser (playwright)',
	stream: true,
	report: 'pages',
	count: countBrowser,
	commands: [
		[
			commandOf('@playwright/test', 'playwright'),
			'test',
			'--reporter=list,json',
			...(full ? ['default', 'webgl', 'full', 'webgl-full'] : ['default', 'webgl']).map(
				(name) => `--project=${name}`,
			),
			// They are taken for regular expressions.
			...paths.map((path) => path.replaceAll('.', '\\.')),
		],
	],
});

/** Where Playwright writes its report. */
export const PAGES_REPORT = join(REPORTS, 'pages.json');

/** What PowerPoint files look like elsewhere; `null` where there is no LibreOffice with poppler. */
export const slides = () =>
	isThere('soffice', 'pdftotext')
		? {
				name: 'PowerPoint files (LibreOffice)',
				show: true,
				commands: [[commandOf('tsx'), 'scripts/pptx/pages.ts']],
			}
		: null;

/**
 * Whether programs are installed.
 *
 * @param {string[]} names
 */
const isThere = (...names) => names.every((name) => !spawnSync(name, ['--help']).error);
