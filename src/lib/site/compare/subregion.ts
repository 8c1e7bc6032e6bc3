import subregions from '#lib/compiled/subregions.json';
import { STATE_PLACES } from '#lib/geo/places.ts';
import type { Iso3 } from '#lib/corpus/types.ts';

const { names, of } = subregions;
const found = new Map(STATE_PLACES.map(({ id }, i) => [id, names[of[i] ?? -1]]));

/** Where a country lies: "Northern Africa". */
export const subregionOf = (country: Iso3): string => found.get(country) ?? 'Elsewhere';
