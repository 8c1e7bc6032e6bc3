/**
 * How long Find takes to answer a keystroke, on the site in `build/` with the texts of larger corpora in the place of its own:
 * `npm run bench:find`, with `-- --quick` a part of it.
 */
import { join } from 'node:path';
import { performance } from 'node:perf_hooks';
import { chromium, type Page } from '@playwright/test';
import { engineTimes } from './engine.ts';
import { partsOf } from './parts.ts';
import { findChromium } from '../../scripts/browser.mjs';
import { ROOT } from '../../scripts/run.mjs';
import { serve } from '../../scripts/serve.mjs';

const quick = process.argv.includes('--quick');
const SIZES = quick ? [8] : [8, 800];
/** What is typed, letter by letter: frequent words and rare ones, several, a phrase, a misspelling, what no text has. */
const TYPED = [
	'russia',
	'alliance',
	'strategic partnership',
	'the united states',
	'economic cooperation',
	'"balance of power"',
	'kazakhstan',
	'allinace',
	'zeppelin',
	'libya turkey',
];

/** In ms after a key: the list has changed, the texts have answered and what they say stands in the page. */
interface Times {
	first: number[];
	texts: number[];
}

/** In the page: writes down how long after each key the list changes, and the texts have answered. */
function watch(): void {
	const list = document.querySelector('[role="listbox"]')!;
	const times = { first: [] as number[], texts: [] as number[] };
	let pressed = 0;
	let [changed, answered] = [true, true];
	addEventListener(
		'keydown',
		({ timeStamp }) => {
			pressed = timeStamp;
			[changed, answered] = [false, false];
		},
		true,
	);
	new MutationObserver((records) => {
		const now = performance.now() - pressed;
		if (!changed && records.some(({ type }) => type === 'childList')) {
			changed = true;
			times.first.push(now);
		}
		const asked = records.some(({ attributeName }) => attributeName === 'aria-busy');
		if (!answered && asked && list.getAttribute('aria-busy') === 'false') {
			answered = true;
			times.texts.push(now);
		}
	}).observe(list, { subtree: true, childList: true, characterData: true, attributes: true });
	Object.assign(window, { findTimes: times });
}

async function measure(page: Page): Promise<Times> {
	const field = page.getByRole('combobox');
	for (const words of TYPED) {
		await field.fill('');
		for (const letter of words) {
			await page.keyboard.press(letter === ' ' ? 'Space' : letter);
			await page.waitForFunction(
				() => document.querySelector('[role="listbox"]')!.getAttribute('aria-busy') !== 'true',
			);
		}
	}
	return page.evaluate(() => (window as unknown as { findTimes: Times }).findTimes);
}

const quantile = (values: number[], share: number) =>
	values.toSorted((a, b) => a - b)[
		Math.min(values.length - 1, Math.floor(values.length * share))
	] ?? NaN;
const ms = (value: number) => `${value.toFixed(1)} ms`;

const site = await serve({ dir: join(ROOT, 'build') });
const browser = await chromium.launch({
	executablePath: await findChromium(),
	args: [
		'--no-sandbox',
		'--disable-quic',
		'--no-first-run',
		'--disable-background-networking',
		'--disable-component-update',
		'--disable-sync',
	],
});
try {
	console.log(
		'| documents | texts there after | list, median | p95 | texts, median | p95 | processor alone, median | p95 |',
	);
	console.log('| --- | --- | --- | --- | --- | --- | --- | --- |');
	for (const size of SIZES) {
		const parts = partsOf(size);
		const engine = engineTimes(parts.values(), TYPED);
		const context = await browser.newContext({
			viewport: { width: 1366, height: 768 },
			serviceWorkers: 'block',
		});
		const page = await context.newPage();
		await page.route('**/corpus/search/*', (route) =>
			route.fulfill({
				contentType: 'application/json',
				body: parts.get(new URL(route.request().url()).pathname) ?? '',
			}),
		);
		await page.goto(site.url);
		await page.locator('button.find:enabled').click();
		await page.getByRole('combobox').waitFor();
		const began = performance.now();
		await page.getByRole('combobox').fill('russia');
		await page.waitForFunction(
			() => {
				const list = document.querySelector('[role="listbox"]')!;
				const said = document.querySelector('dialog [role="status"]')!.textContent;
				return (
					list.getAttribute('aria-busy') === 'false' && said === '' && list.querySelector('mark')
				);
			},
			undefined,
			{ timeout: 120_000 },
		);
		const there = performance.now() - began;
		await page.evaluate(watch);
		const { first, texts } = await measure(page);
		console.log(
			`| ${size} | ${ms(there)} | ${[quantile(first, 0.5), quantile(first, 0.95), quantile(texts, 0.5), quantile(texts, 0.95), quantile(engine, 0.5), quantile(engine, 0.95)].map(ms).join(' | ')} |`,
		);
		await context.close();
	}
} finally {
	await browser.close();
	await site.close();
}
