import { readdirSync, readFileSync } from 'node:fs';
import { dirname, join, posix, relative, sep } from 'node:path';
import { describe, expect, it } from 'vitest';
import { BOUNDARIES } from './boundaries.mjs';
import { readArchitecture, withTable } from './import-table.ts';
import { ROOT } from './run.mjs';

const LIB = join(ROOT, 'src/lib');

/** The circles of a graph, each as the nodes that one comes through. */
function circles(graph: ReadonlyMap<string, readonly string[]>): string[][] {
	const found: string[][] = [];
	const done = new Set<string>();
	const visit = (node: string, path: string[]) => {
		const at = path.indexOf(node);
		if (at >= 0) found.push([...path.slice(at), node]);
		if (at >= 0 || done.has(node)) return;
		for (const next of graph.get(node) ?? []) visit(next, [...path, node]);
		done.add(node);
	};
	for (const node of graph.keys()) visit(node, []);
	return found;
}

/** What each file of src/lib imports of the others when it is loaded, types too. */
function imports(): Map<string, string[]> {
	const files = readdirSync(LIB, { recursive: true, withFileTypes: true })
		.filter((entry) => entry.isFile() && /(?<!\.spec)\.(?:ts|svelte)$/.test(entry.name))
		.map((entry) => relative(LIB, join(entry.parentPath, entry.name)).split(sep).join('/'));
	return new Map(
		files.map((file) => {
			const text = readFileSync(join(LIB, file), 'utf8');
			const specifiers = [...text.matchAll(/^\s*(?:import|export|\})\s[^;]*?from '([^']+)'/gm)];
			return [
				file,
				specifiers.flatMap(([, name = '']) => {
					if (name.startsWith('#lib/')) return [name.slice('#lib/'.length)];
					return name.startsWith('.') ? [posix.join(dirname(file), name)] : [];
				}),
			];
		}),
	);
}

describe('imports', () => {
	it('go in circles neither between folders …', () => {
		const folders = Object.entries(BOUNDARIES).map(
			([folder, { may }]) => [folder, may.map((name) => name.split('/')[0]!)] as const,
		);
		expect(circles(new Map(folders))).toEqual([]);
	});

	it('… nor between files', () => {
		const graph = imports();
		expect(graph.get('site/data/tables.ts')).toContain('corpus/tables.ts');
		expect(circles(graph)).toEqual([]);
	});

	it('are found where they do go in circles', () => {
		const graph = new Map([
			['a', ['b']],
			['b', ['c']],
			['c', ['b']],
		]);
		expect(circles(graph)).toEqual([['b', 'c', 'b']]);
	});

	it('stand in docs/ARCHITECTURE.md as they are: `npx tsx scripts/import-table.ts` writes them', async () => {
		expect(readArchitecture()).toBe(await withTable(readArchitecture()));
	});
});
