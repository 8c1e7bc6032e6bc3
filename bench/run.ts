import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { findChromium } from '../scripts/browser.mjs';
import { ROOT } from '../scripts/run.mjs';
import { readArguments, type Wanted } from './arguments.ts';
import { CONTESTANTS, contestantsOf, FLOOR, QUICK, SVG_VIEW } from './contestants.ts';
import { measureFilm, type Point } from './measure/film.ts';
import { measureHeap } from './measure/heap.ts';
import { measureHover } from './measure/hover.ts';
import { measureLoad } from './measure/load.ts';
import { measurePan } from './measure/pan.ts';
import { measureRegion } from './measure/region.ts';
import { LIMIT, measureSuitability, unsuitable } from './measure/suitability.ts';
import { openBench, type Bench } from './measure/visit.ts';
import { planOf, type Step } from './plan.ts';
import { progressOf } from './progress.ts';
import { publish } from './report/document.ts';
import type { Sample } from './report/figures.ts';
import { describeMachine } from './report/machine.ts';
import { addSample, type Results } from './report/results.ts';
import { tablesOf } from './report/tables.ts';
import { PAGES, preparePages } from './site/prepare.ts';
import { serve } from './site/server.ts';

// Measures what its arguments ask for: pages made, machine looked at, steps done, results written.

/** How long work counts after load and first map, in ms, how often is switched on each load, and which those are. */
const WHOLE = { settle: 3000, times: 15, loads: ['load', 'film', 'hover'] } as const;
const SHORT = { settle: 1000, times: 8, loads: ['load', 'film'] } as const;

async function main(): Promise<void> {
	const wanted = readArguments(process.argv.slice(2));
	const contestants = chosen(wanted);
	console.log(`Making the pages of ${contestants.length} contestants …`);
	await preparePages(contestants);
	const server = await serve([PAGES, join(ROOT, 'build')]);
	const bench = await openBench(await findChromium(), server);
	try {
		const results = await measure(bench, wanted);
		write(results, wanted);
		if (wanted.publish) await publish(results);
		for (const { title, table } of tablesOf(results)) console.log(`\n${title}\n\n${table}`);
		for (const remark of results.remarks) console.log(`\n${remark}`);
	} finally {
		await bench.browser.close();
		server.close();
	}
}

const chosen = ({ quick, only }: Wanted) =>
	only.length > 0 ? contestantsOf(only) : quick ? contestantsOf(QUICK) : [...CONTESTANTS];

async function measure(bench: Bench, wanted: Wanted): Promise<Results> {
	const recolouring = await measureSuitability(
		bench,
		CONTESTANTS.find(({ id }) => id === FLOOR)!,
	);
	if (recolouring > LIMIT && !wanted.anyway) throw new Error(unsuitable(recolouring));
	const contestants = chosen(wanted);
	const { settle, loads } = lengthOf(wanted);
	const { rounds, switches } = wanted;
	const results: Results = {
		machine: await describeMachine(bench, recolouring),
		rounds,
		settle,
		switches,
		remarks: reservations(recolouring, wanted),
		versions: versions(),
		values: { fast: {}, slow: {} },
	};
	const steps = planOf({
		contestants,
		links: wanted.slow ? ['slow'] : wanted.quick ? ['fast'] : ['fast', 'slow'],
		rounds,
		loads,
		uses: !wanted.quick && !wanted.slow,
		alsoPanned: contestants.some(({ pans }) => pans) ? [SVG_VIEW] : [],
	});
	const points = new Map<string, Point>();
	const progress = progressOf(steps.length);
	for (const [i, step] of steps.entries()) {
		const begun = performance.now();
		try {
			const sample = await take(bench, step, wanted, points);
			addSample(results.values[step.link], step.contestant.id, sample);
		} catch (error) {
			// One visit that fails is said, and the run of an hour goes on.
			const [reason = ''] = (error as Error).message.split('\n');
			results.remarks.push(`${step.contestant.name}, ${step.what}, ${step.link}: ${reason}.`);
		}
		progress(i + 1, step, (performance.now() - begun) / 1000);
		// What has been measured is there if the run is ended.
		write(results, wanted);
	}
	return results;
}

/** What a reader of the results has to know. */
function reservations(recolouring: number, { quick, rounds }: Wanted): string[] {
	return [
		...(recolouring > LIMIT
			? ['The machine was too busy or too slow for its times to mean much.']
			: []),
		...(quick || rounds < 9
			? [
					'This is a part of a run, made while working on the instrument: bytes hold, times are a first look.',
				]
			: []),
	];
}

/** @param points where a country with a colour lies, by contestant, as films have shown */
async function take(
	bench: Bench,
	{ contestant, link, what }: Step,
	wanted: Wanted,
	points: Map<string, Point>,
): Promise<Sample> {
	switch (what) {
		case 'load':
			return measureLoad(bench, contestant, link, lengthOf(wanted));
		case 'film': {
			const { sample, point } = await measureFilm(bench, contestant, link);
			if (point) points.set(contestant.id, point);
			return sample;
		}
		case 'hover': {
			const point = points.get(contestant.id);
			return point ? measureHover(bench, contestant, link, point) : {};
		}
		case 'heap':
			return measureHeap(bench, contestant, wanted.switches);
		case 'pan':
			return measurePan(bench, contestant);
		case 'region':
			return measureRegion(bench, contestant);
	}
}

const lengthOf = ({ quick }: Wanted) => (quick ? SHORT : WHOLE);

/** The libraries by name, with the versions that are installed. */
function versions(): Record<string, string> {
	const names = CONTESTANTS.flatMap((contestant) => contestant.package ?? []);
	return Object.fromEntries(
		[...new Set(names)].map((name) => {
			const file = join(import.meta.dirname, 'node_modules', name, 'package.json');
			return [name, (JSON.parse(readFileSync(file, 'utf8')) as { version: string }).version];
		}),
	);
}

function write(results: Results, { out }: Wanted): void {
	const path = out ?? join(ROOT, '.cache/bench/results.json');
	mkdirSync(dirname(path), { recursive: true });
	writeFileSync(path, `${JSON.stringify(results)}\n`);
}

await main().catch((error: Error) => {
	console.error(error.message);
	process.exitCode = 1;
});
