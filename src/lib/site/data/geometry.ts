import { drawingAddress } from '../address/addresses.ts';
import type { MapPort } from '#lib/map/port.ts';

/** Absent: the full world can be fetched. The light one file, which lacks it, has its own. */
export const finest: MapPort['finest'] = undefined;

/**
 * The file of a drawing as it is served.
 *
 * @param id as `drawingAddress` takes it
 * @throws {Error} if it cannot be fetched
 */
export async function fetchGeometry(id: string): Promise<unknown> {
	const response = await fetch(drawingAddress(id));
	if (!response.ok) throw new Error(`${response.status} for the drawing "${id}"`);
	return response.json();
}
