/**
 * Draws every viewpoint, of the world and of each region, as pictures that stand alone: `build/stills`,
 * each as SVG and as PNG. A step of the build; `tsx scripts/stills.ts <folder>` writes them elsewhere.
 */
import { mkdir, readFile, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { renderAsync } from '@resvg/resvg-js';
import { readFaces } from './fonts.ts';
import { indexedPng } from './indexed-png.ts';
import { dataVersion, lookup } from '#lib/site/data/tables.ts';
import { COLOURS } from '#lib/picture/colours.ts';
import { stillPath } from '#lib/picture/stills/path.ts';
import { stillOf } from '#lib/picture/stills/still.ts';
import { typesetterOf } from '#lib/picture/letters/harfbuzz.ts';
import type { Sheet } from '#lib/geo/types.ts';

/** Pictures that are rendered at the same time. */
const AT_ONCE = 4;

const folder = process.argv[2] ?? 'build';
const { viewpoints, regions } = lookup.tables;
const typesetter = typesetterOf(await readFaces());

const readSheet = async (file: string) =>
	JSON.parse(await readFile(join('static/geo', file), 'utf8')) as Sheet;
const sheets = new Map([
	[null, await readSheet('world.json')],
	...(await Promise.all(
		regions.map(async ({ id }) => [id, await readSheet(`regions/${id}.json`)] as const),
	)),
] as [string | null, Sheet][]);

const wanted = viewpoints.flatMap((viewpoint) =>
	[...sheets].map(([region, sheet]) => ({ viewpoint, region, sheet })),
);
const count = wanted.length;

async function work(): Promise<void> {
	for (let next = wanted.pop(); next; next = wanted.pop()) {
		const { svg } = stillOf({ ...next, lookup, version: dataVersion, typesetter });
		const path = join(folder, stillPath(next.viewpoint.id, next.region));
		await mkdir(dirname(path), { recursive: true });
		const image = await renderAsync(svg, { font: { loadSystemFonts: false } });
		const png = await indexedPng(image.pixels, image, COLOURS);
		await Promise.all([writeFile(`${path}.svg`, svg), writeFile(`${path}.png`, png)]);
	}
}
await Promise.all(Array.from({ length: AT_ONCE }, work));
console.log(`${count} stills, as SVG and PNG, in ${join(folder, 'stills')}`);
