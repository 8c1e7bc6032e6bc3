import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Topology } from 'topojson-specification';
import { LONLAT } from '../../geo/planes.ts';
import { readSource } from '../../geo/source.ts';
import { toFile } from '../../geo/topojson.ts';
import { worldOn } from '../../geo/world.ts';
import type { Drawing } from '../../src/lib/geo/types.ts';
import { ROOT } from '../../scripts/run.mjs';

/**
 * All of the site's shapes at full detail, in degrees, cut at 180°, and nothing else: without the outlines
 * and disputed lines of the site's own file, which the others would not draw.
 */
export function fullWorld(): { file: string; shapes: string[] } {
	const { steps } = LONLAT;
	const file = toFile(worldOn(LONLAT, readSource()), [1 / steps, -1 / steps]);
	const { objects } = JSON.parse(file) as Topology;
	const { shapes } = objects;
	if (shapes?.type !== 'GeometryCollection') throw new Error('The geometry has no shapes.');
	return { file, shapes: shapes.geometries.map(({ id }) => String(id)) };
}

/** The drawing of the site's first view. */
export const lightWorld = (): Drawing =>
	JSON.parse(readFileSync(join(ROOT, 'static/geo/world.json'), 'utf8')) as Drawing;
