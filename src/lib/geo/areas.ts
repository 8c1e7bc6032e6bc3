import { decodePath, type Ring } from './path.ts';
import { placeOf } from './places.ts';
import type { Iso3 } from '#lib/corpus/types.ts';
import type { Drawing } from './types.ts';

/**
 * What each state takes of the map, its dependencies with it, in square map units. The projection
 * keeps areas, so shares of these are shares of the earth.
 */
export function areasOf(drawing: Drawing): Record<Iso3, number> {
	const areas: Record<Iso3, number> = {};
	for (const { id, d } of drawing.shapes) {
		const state = placeOf(id)?.state;
		if (!state) continue;
		const rings = decodePath(d).map(signedArea);
		const area = Math.abs(rings.reduce((sum, ring) => sum + ring, 0)) * drawing.unit ** 2;
		areas[state] = (areas[state] ?? 0) + area;
	}
	return areas;
}

/** The shoelace formula; holes run the other way round and count against. */
function signedArea(ring: Ring): number {
	let twice = 0;
	ring.forEach(([x, y], i) => {
		const [nextX, nextY] = ring[(i + 1) % ring.length] ?? [x, y];
		twice += x * nextY - nextX * y;
	});
	return twice / 2;
}
