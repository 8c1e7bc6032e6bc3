/**
 * Draws every viewpoint, of the world and of each region, as pictures that stand alone: `build/stills`,
 * each as SVG and as PNG. A step of the build; `tsx scripts/stills.ts <folder>` writes them elsewhere.
 */
import { readFile } from 'node:fs/promises';
import { join, resolve } from 'node:path';
import { prune, writeWhole } from './cache.mjs';
import { readFaces } from './fonts.ts';
import { ROOT } from './run.mjs';
import { stillPng } from './still-png.ts';
import { hasRegions } from '#lib/site/address/entries.ts';
import { dataVersion, lookup } from '#lib/site/data/tables.ts';
import { stillPath } from '#lib/picture/stills/path.ts';
import { stillOf } from '#lib/picture/stills/still.ts';
import { typesetterOf } from '#lib/picture/letters/harfbuzz.ts';
import type { Drawing } from '#lib/geo/types.ts';

/** Pictures that are rendered at the same time. */
const AT_ONCE = 4;

/** After so many pictures a line says how far it is. */
const LINE_EVERY = 32;

const CACHE = join(ROOT, '.cache/stills');

/** Bytes: the pictures of some ten builds. */
const CACHE_SIZE = 120e6;

const folder = resolve(ROOT, process.argv[2] ?? 'build');
const { viewpoints, regions } = lookup.tables;
const typesetter = typesetterOf(await readFaces());

const readDrawing = async (file: string) =>
	JSON.parse(await readFile(join(ROOT, 'static/geo', file), 'utf8')) as Drawing;
const drawings = new Map([
	[null, await readDrawing('world.json')],
	...(await Promise.all(
		regions.map(async ({ id }) => [id, await readDrawing(`regions/${id}.json`)] as const),
	)),
] as [string | null, Drawing][]);

const wanted = viewpoints.flatMap((viewpoint) =>
	[...drawings]
		.filter(([region]) => region === null || hasRegions(viewpoint))
		.map(([region, drawing]) => ({ viewpoint, region, drawing })),
);
const count = wanted.length;
let done = 0;

async function work(): Promise<void> {
	for (let next = wanted.pop(); next; next = wanted.pop()) {
		const { svg } = stillOf({ ...next, lookup, version: dataVersion, typesetter });
		const path = join(folder, stillPath(next.viewpoint.id, next.region));
		const png = await stillPng(svg, CACHE);
		await Promise.all([writeWhole(`${path}.svg`, svg), writeWhole(`${path}.png`, png)]);
		done += 1;
		if (done % LINE_EVERY === 0 && done < count) console.log(`  ${done} of ${count} stills`);
	}
}
await Promise.all(Array.from({ length: AT_ONCE }, work));
await prune(CACHE, CACHE_SIZE);
console.log(`  ${count} stills, as SVG and PNG`);
