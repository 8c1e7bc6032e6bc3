/**
 * `tsx scripts/import-table.ts` writes the table of folders and imports in docs/ARCHITECTURE.md from
 * boundaries.mjs, which the linter enforces: one of the two would go stale.
 */
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { format, resolveConfig } from 'prettier';
import { BOUNDARIES, WITHOUT_BROWSER } from './boundaries.mjs';
import { isMain } from './is-main.ts';
import { ROOT } from './run.mjs';

const FILE = join(ROOT, 'docs/ARCHITECTURE.md');
const [BEGIN, END] = ['<!-- table of imports: begin -->', '<!-- table of imports: end -->'];

/** Packages as they are refused, and as the table calls them. */
const PACKAGES: Record<string, string> = {
	'svelte(?:/|$)': 'svelte',
	'd3-': 'd3',
	'd3-(?!geo)': 'd3 but d3-geo',
	'\\$app/': '`$app`',
	'node:': 'Node',
};

function table(): string {
	const rows = Object.entries(BOUNDARIES).map(([folder, { holds, may, never = [] }]) => {
		const packages = never.map((name) => PACKAGES[name] ?? `\`${name}\``);
		return `| \`${folder}\` | ${holds} | ${may.join(', ') || 'nothing of ours'} | ${packages.join(', ')} |`;
	});
	const silent = WITHOUT_BROWSER.map((folder) => `\`${folder}\``);
	return [
		'| folder of `src/lib` | what it holds | may import | never |',
		'| --- | --- | --- | --- |',
		...rows,
		'',
		`Nor may ${silent.slice(0, -1).join(', ')} and ${silent.at(-1)} touch what the browser has for itself (\`document\`, \`fetch\`, …).`,
	].join('\n');
}

/**
 * A text with the table as boundaries.mjs has it today, formatted.
 *
 * @throws {Error} where the marks between which it stands are missing
 */
export async function withTable(text: string): Promise<string> {
	const [from, to] = [text.indexOf(BEGIN), text.indexOf(END)];
	if (from < 0 || to < from)
		throw new Error(`Not between “${BEGIN}” and “${END}”: nothing written.`);
	const written = `${text.slice(0, from)}${BEGIN}\n\n${table()}\n\n${text.slice(to)}`;
	return format(written, { ...(await resolveConfig(FILE)), parser: 'markdown' });
}

export const readArchitecture = (): string => readFileSync(FILE, 'utf8');

if (isMain(import.meta.url)) writeFileSync(FILE, await withTable(readArchitecture()));
