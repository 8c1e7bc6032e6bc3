import { quantize } from 'topojson-client';
import type { World } from './world.ts';

/**
 * A topology in whole grid steps as the file that is served: differences from point to point, and the
 * scale that turns steps into units.
 */
export function toFile(world: World, scale: [number, number]): string {
	const steps = quantize(world, { scale: [1, 1], translate: [0, 0] });
	const { type, objects, arcs } = steps;
	return JSON.stringify({ type, transform: { scale, translate: [0, 0] }, objects, arcs });
}
