import { mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { ROOT } from '../../scripts/run.mjs';
import type { Contestant } from '../contestants.ts';
import { bundlePage, copyFetched } from './bundle.ts';
import { compressFolder } from './compress.ts';
import { floorPage } from './floor.ts';
import { fullWorld, lightWorld } from './geometry.ts';
import { alpha2, mapDataOf } from './map-data.ts';

/** Where the pages of the others are made, for the server. */
export const PAGES = join(ROOT, '.cache/bench/pages');

/** Makes the floor and the pages of these contestants, with the geometry and colours of this build. */
export async function preparePages(contestants: readonly Contestant[]): Promise<void> {
	const folder = join(PAGES, 'bench');
	rmSync(PAGES, { recursive: true, force: true });
	mkdirSync(folder, { recursive: true });

	const light = lightWorld();
	const { file, shapes } = fullWorld();
	const constants = { SITE_DATA: mapDataOf(shapes), ALPHA_2: alpha2() };
	writeFileSync(join(folder, 'world.json'), file);
	writeFileSync(
		join(folder, 'floor.html'),
		floorPage(light, mapDataOf(light.shapes.map(({ id }) => id))),
	);
	for (const { id, drawn } of contestants) {
		if (drawn === 'page') await bundlePage(id, constants, folder);
	}
	copyFetched(folder);
	compressFolder(folder, join(ROOT, '.cache/bench/compressed'));
}
