import { afterEach, beforeEach, expect } from 'vitest';
import { commands, page } from 'vitest/browser';

/*
 * Every test of a component fails also where the component causes an error on the console, asks for
 * something that is not there, or asks another origin for anything: what `e2e/support/guard.ts` is to the
 * tests of whole pages. Uncaught errors end the run anyway. Each test finds the same
 * screen and empty storage.
 */

/** A usual screen; a test that is about another sets it. */
const SCREEN = [1366, 768] as const;

const findings: string[] = [];
let expected: RegExp[] = [];

/** What the test that is running causes on purpose, by what a finding says: `/status of 503/`. */
export function allow(...patterns: RegExp[]): void {
	expected.push(...patterns);
}

/** What was measured in one frame is shown in the next: the browser tells of it, and nothing is wrong. */
const HARMLESS = /ResizeObserver loop/;

const error = console.error.bind(console);
console.error = (...words: unknown[]) => {
	const said = words.map(String).join(' ');
	if (HARMLESS.test(said)) return;
	findings.push(`error on the console: ${said}`);
	error(...words);
};

const asked = new PerformanceObserver((list) => list.getEntries().forEach(look));
asked.observe({ type: 'resource', buffered: true });

function look(entry: PerformanceEntry): void {
	const { name, responseStatus } = entry as PerformanceResourceTiming;
	const { protocol, origin } = new URL(name);
	if (!/^(?:https?|wss?):$/.test(protocol)) return;
	if (origin !== location.origin) findings.push(`request to another origin: ${name}`);
	else if (responseStatus >= 400) findings.push(`status of ${responseStatus}: ${name}`);
}

beforeEach(async () => {
	findings.length = 0;
	expected = [];
	localStorage.clear();
	sessionStorage.clear();
	await page.viewport(...SCREEN);
	await commands.media({ colorScheme: 'light', forcedColors: 'none', media: 'screen' });
});

afterEach(() => {
	asked.takeRecords().forEach(look);
	const unexpected = findings.filter((finding) => !expected.some((it) => it.test(finding)));
	expect(unexpected, 'what this test caused').toEqual([]);
});
