import { relative, sep } from 'node:path';
import { ROOT } from '../run.mjs';

/**
 * How long a test took.
 *
 * @typedef {object} TestTime
 * @property {number} seconds
 * @property {string} file below the folder of package.json
 * @property {string} title with those of the groups around it
 */

/**
 * What of vitest's JSON report is read.
 *
 * @typedef {object} VitestReport
 * @property {{ name: string, assertionResults: { fullName: string, duration?: number | null }[] }[]} testResults
 */

/**
 * What of Playwright's JSON report is read.
 *
 * @typedef {object} PlaywrightSuite
 * @property {string} title
 * @property {string} file
 * @property {PlaywrightSuite[]} [suites]
 * @property {{ title: string, tests: { results: { duration: number }[] }[] }[]} [specs]
 *
 * @typedef {{ suites: PlaywrightSuite[], config: { rootDir: string } }} PlaywrightReport
 */

/**
 * The tests of a run with their durations, from the JSON report of either runner.
 *
 * @param {VitestReport | PlaywrightReport} report
 * @returns {TestTime[]} in the order of the report; a test that was left out has none
 */
export function testsOf(report) {
	if ('suites' in report) {
		return report.suites.flatMap((suite) => testsIn(suite, report.config.rootDir, []));
	}
	return report.testResults.flatMap(({ name, assertionResults }) =>
		assertionResults.flatMap(({ fullName, duration }) =>
			duration ? [{ seconds: duration / 1000, file: nameOf(name), title: fullName }] : [],
		),
	);
}

/**
 * @param {PlaywrightSuite} suite
 * @param {string} folder that its file is below
 * @param {string[]} around titles of the groups around it
 * @returns {TestTime[]}
 */
function testsIn({ title, file, suites = [], specs = [] }, folder, around) {
	// The outermost is the file itself.
	const path = title === file ? around : [...around, title];
	return [
		...specs.flatMap((spec) =>
			spec.tests.flatMap(({ results }) =>
				results.map(({ duration }) => ({
					seconds: duration / 1000,
					file: nameOf(`${folder}/${file}`),
					title: [...path, spec.title].join(' › '),
				})),
			),
		),
		...suites.flatMap((suite) => testsIn(suite, folder, path)),
	].filter(({ seconds }) => seconds > 0);
}

/** @param {string} path */
const nameOf = (path) => relative(ROOT, path).split(sep).join('/');

/**
 * @param {TestTime[]} tests
 * @param {number} count
 * @returns {TestTime[]} the slowest first
 */
export const slowest = (tests, count) =>
	tests.toSorted((a, b) => b.seconds - a.seconds).slice(0, count);
