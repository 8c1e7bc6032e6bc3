import generated from './generated/regions.json';
import type { RegionPlace } from './types.ts';

/** Where each region is lettered and what its page shows, in the order of the text. */
export const REGION_PLACES = generated as unknown as readonly RegionPlace[];

/** Where a region is lettered and framed; `undefined` for an unknown id. */
export function regionPlaceOf(region: string): RegionPlace | undefined {
	return REGION_PLACES.find(({ id }) => id === region);
}
