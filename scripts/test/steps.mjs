import { mkdirSync, readFileSync, rmSync, existsSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { duration, ROOT, run } from '../run.mjs';
import { countStep, summary } from './counts.mjs';
import { slowest, testsOf } from './slowest.mjs';

/** Where the runners write what they found, and the harness what took how long. */
export const REPORTS = join(ROOT, '.cache/reports');

/** So many tests are named at the end. */
const NAMED = 20;

/**
 * @typedef {object} Step
 * @property {string} name
 * @property {string[][]} commands scripts for Node with their arguments, run one after the other until one fails
 * @property {boolean} [stream] straight to the terminal, where nothing else runs beside it
 * @property {boolean} [show] what it wrote also where it passed
 * @property {string} [report] name of the report of its tests in `REPORTS`, which is then counted
 * @property {(code: number, report: any) => import('./counts.mjs').Counts} [count]
 */

/**
 * Runs steps, some beside each other, and keeps what came of them. What a step writes is printed when it
 * has ended, in one piece.
 *
 * @param {NodeJS.ProcessEnv} env of all steps
 */
export function stepsIn(env) {
	const started = performance.now();
	rmSync(REPORTS, { recursive: true, force: true });
	mkdirSync(REPORTS, { recursive: true });
	/** @type {import('./counts.mjs').Counts[]} */
	const counts = [];
	/** @type {{ name: string, seconds: number }[]} */
	const times = [];
	/** @type {import('./slowest.mjs').TestTime[]} */
	const tests = [];

	/**
	 * @param {Step} step
	 * @returns {Promise<boolean>} whether it passed
	 */
	async function step({ name, commands, stream, show, report, count = countStep }) {
		console.log(`▸ ${name} …`);
		const begun = performance.now();
		let code = 0;
		let output = '';
		for (const args of commands) {
			const outcome = await run(process.execPath, args, { show: stream === true, env });
			code = outcome.code;
			if (code !== 0 || show) output += outcome.output;
			if (code !== 0) break;
		}
		const seconds = (performance.now() - begun) / 1000;
		const found = report ? readReport(report) : null;
		const result = count(code, found);
		counts.push(result);
		times.push({ name, seconds });
		if (found) tests.push(...testsOf(found));
		const sums = report ? ` (${summary([result])})` : '';
		const head = `${code === 0 ? '✓' : '✗'} ${name}: ${duration(seconds)}${sums}`;
		console.log([head, ...(output ? [indented(output)] : [])].join('\n'));
		return code === 0;
	}

	/** Counts something that could not be run as failed. @param {string} why */
	function fail(why) {
		console.log(`✗ ${why}`);
		counts.push(countStep(1));
	}

	/** Prints the slowest tests, how long all took, and the sums; sets the exit code. */
	function end() {
		const listed = slowest(tests, NAMED);
		writeFileSync(
			join(REPORTS, 'times.json'),
			JSON.stringify({ steps: times, slowest: listed }, null, '\t'),
		);
		if (listed.length > 0) {
			console.log(`\nThe ${listed.length} slowest tests, in seconds:`);
			for (const { seconds, file, title } of listed) {
				console.log(`${seconds.toFixed(1).padStart(7)}  ${file} › ${title}`);
			}
			console.log();
		}
		console.log(`Took ${duration((performance.now() - started) / 1000)}.`);
		const last = summary(counts);
		if (!last.endsWith(' 0 failed')) process.exitCode = 1;
		console.log(last);
	}

	return { step, fail, end };
}

/** @param {string} text */
const indented = (text) => text.trimEnd().replace(/^(?=.)/gm, '  ');

/** @param {string} name */
function readReport(name) {
	const path = join(REPORTS, `${name}.json`);
	return existsSync(path) ? JSON.parse(readFileSync(path, 'utf8')) : null;
}
