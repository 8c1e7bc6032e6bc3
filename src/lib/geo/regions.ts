import places from './generated/regions.json';
import type { RegionPlace } from './types.ts';

/** Where each region is lettered and what its page shows, in the order of the text. */
export const REGION_PLACES = places as unknown as readonly RegionPlace[];

/** The place of a region; `undefined` for an unknown id. */
export const regionPlace = (id: string): RegionPlace | undefined =>
	REGION_PLACES.find((place) => place.id === id);
