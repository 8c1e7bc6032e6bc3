/** In the place of `site/data/geometry.ts`: the geometry stands in the page, the planar one alone. */
import { lookup, drawingMeta } from '../data/tables.ts';
import { fileOf } from './inlined.ts';
import { finestExtract } from '#lib/map/flat/finest-extract.ts';
import type { MapPort } from '#lib/map/port.ts';

const regions = lookup.tables.regions.map(({ id }) => drawingMeta(id));

/** The light file has the regions' drawings, and nothing finer. */
export const finest: MapPort['finest'] = fileOf('static/geo/world.topo.json')
	? undefined
	: (visible) => finestExtract(regions, visible);

/** @throws {Error} for a drawing that the page was made without, as the light one is without the full world */
export async function fetchGeometry(id: string): Promise<unknown> {
	const file =
		id === 'full' ? 'world.topo.json' : id === 'world' ? 'world.json' : `regions/${id}.json`;
	const found = fileOf(`static/geo/${file}`);
	if (!found) throw new Error(`No drawing "${id}" in this file`);
	return found;
}
