import { placed } from '#lib/map/names/placed.ts';
import type * as placer from '#lib/map/names/placer.ts';

/** A file on disk starts no worker: names are placed in the page. */
export const placedAside: typeof placer.placedAside = async (placement) => placed(placement);
