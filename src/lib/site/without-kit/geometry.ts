/** In the place of `site/geometry.ts`: the geometry stands in the page, the planar one alone. */
import { fileOf } from './inlined.ts';

/** @throws {Error} for a drawing that the page was made without, as the light one is without the full world */
export async function fetchGeometry(id: string): Promise<unknown> {
	const file =
		id === 'full' ? 'world.topo.json' : id === 'world' ? 'world.json' : `regions/${id}.json`;
	const found = fileOf(`static/geo/${file}`);
	if (!found) throw new Error(`No drawing "${id}" in this file`);
	return found;
}
