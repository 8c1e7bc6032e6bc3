/**
 * @typedef {{ passed: number, failed: number }} Counts
 */

/**
 * Counts of a step that is one test as a whole, such as the linter.
 *
 * @param {number} code exit code
 * @returns {Counts}
 */
export function countStep(code) {
	return code === 0 ? { passed: 1, failed: 0 } : { passed: 0, failed: 1 };
}

/**
 * Counts of a vitest run from its JSON report.
 *
 * @param {number} code exit code
 * @param {{ numPassedTests: number, numFailedTests: number } | null} report `null` where there is none
 * @returns {Counts}
 */
export function countUnit(code, report) {
	return atLeastOneFailure(code, {
		passed: report?.numPassedTests ?? 0,
		failed: report?.numFailedTests ?? 0,
	});
}

/**
 * Counts of a Playwright run from its JSON report. A test that passes at the second attempt has failed.
 *
 * @param {number} code exit code
 * @param {{ stats: { expected: number, unexpected: number, flaky: number } } | null} report
 * @returns {Counts}
 */
export function countBrowser(code, report) {
	const { expected = 0, unexpected = 0, flaky = 0 } = report?.stats ?? {};
	return atLeastOneFailure(code, { passed: expected, failed: unexpected + flaky });
}

/**
 * A run can fail without a failed test: a file that does not load, an error between two tests.
 *
 * @param {number} code
 * @param {Counts} counts
 */
function atLeastOneFailure(code, { passed, failed }) {
	return { passed, failed: code !== 0 ? Math.max(failed, 1) : failed };
}

/**
 * The last line of a test run.
 *
 * @param {Counts[]} counts
 * @returns {string}
 */
export function summary(counts) {
	const sum = (/** @type {keyof Counts} */ key) =>
		counts.reduce((total, each) => total + each[key], 0);
	return `${sum('passed')} passed, ${sum('failed')} failed`;
}
