import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { format, resolveConfig } from 'prettier';
import { ROOT } from '../../scripts/run.mjs';
import { chartOf } from './chart.ts';
import type { Results } from './results.ts';
import { tablesOf } from './tables.ts';

const DOCUMENT = join(ROOT, 'docs/BENCHMARKS.md');
const FOLDER = join(ROOT, 'docs/benchmarks');

const MARKED = /(<!-- results: begin -->)[^]*(<!-- results: end -->)/;

/** Writes results, chart and tables into `docs/`. */
export async function publish(results: Results): Promise<void> {
	mkdirSync(FOLDER, { recursive: true });
	writeFileSync(join(FOLDER, 'chart.svg'), chartOf(results));
	await writeFormatted(join(FOLDER, 'results.json'), JSON.stringify(results, rounded));
	const before = readFileSync(DOCUMENT, 'utf8');
	if (!MARKED.test(before))
		throw new Error('docs/BENCHMARKS.md has lost the marks of its results.');
	// A function, because results may contain what replace() would read as a reference.
	const after = before.replace(
		MARKED,
		(_, begin, end) => `${begin}\n\n${section(results)}\n\n${end}`,
	);
	await writeFormatted(DOCUMENT, after);
}

/** Machine, versions, chart and tables, in Markdown. */
export function section(results: Results): string {
	return [
		...machineLines(results),
		'![Time until the coloured map is on screen](benchmarks/chart.svg)',
		...tablesOf(results).flatMap(({ title, table }) => [`### ${title}`, table]),
	].join('\n\n');
}

function machineLines({ machine, rounds, versions, remarks, settle }: Results): string[] {
	const { date, processor, processors, memory, system, node, browser, webgl, load } = machine;
	return [
		`Measured on ${date} at ${machine.commit}: ${rounds} ${rounds === 1 ? 'round' : 'rounds'}, work counted until ${settle / 1000} s after load and first map.`,
		`Machine: ${processors} × ${processor}, ${memory} GB, ${system}; Node ${node}; Chromium ${browser}, headless; WebGL by ${webgl}. ` +
			`Load average at the beginning ${load.toFixed(1)}; recolouring the floor took ${machine.recolouring} ms.`,
		`Versions: ${Object.entries(versions)
			.map(([name, version]) => `${name} ${version}`)
			.join(', ')}.`,
		...(remarks.length > 0 ? [`**${remarks.join(' ')}**`] : []),
	];
}

const rounded = (_: string, value: unknown) =>
	typeof value === 'number' ? Math.round(value * 100) / 100 : value;

async function writeFormatted(path: string, content: string): Promise<void> {
	const config = await resolveConfig(path);
	writeFileSync(path, await format(content, { ...config, filepath: path }));
}
