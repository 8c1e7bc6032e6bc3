import { drawingAddress } from '../address/addresses.ts';
import type { MapPort } from '#lib/map/port.ts';

/** Absent: the world can be had in full. The one file knows better where it was made without. */
export const finest: MapPort['finest'] = undefined;

/**
 * The file of a drawing as it is served.
 *
 * @param id as `drawingAddress` takes it
 * @throws {Error} where it cannot be had
 */
export async function fetchGeometry(id: string): Promise<unknown> {
	const response = await fetch(drawingAddress(id));
	if (!response.ok) throw new Error(`${response.status} for the drawing "${id}"`);
	return response.json();
}
