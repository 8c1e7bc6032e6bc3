import { tsImport } from 'tsx/esm/api';
import type { Place } from '#lib/geo/types.ts';

/*
 * These modules read JSON without an import attribute, as Vite has it; Node, and so Playwright, wants
 * one. Every call has modules of its own: their objects are told apart, their ids are the same.
 */
const load = <T>(specifier: string): Promise<T> => tsImport(specifier, import.meta.url);

const { PLACES } = await load<typeof import('#lib/geo/places.ts')>('#lib/geo/places.ts');
const { MARKED } = await load<typeof import('#lib/map/flat/marked.ts')>('#lib/map/flat/marked.ts');

const { REGION_PLACES } = await load<typeof import('#lib/geo/regions.ts')>('#lib/geo/regions.ts');

/** What the arrow keys step to besides states: the names of regions, by the region's id. */
export const REGION_NAMES: readonly Pick<Place, 'id' | 'label'>[] = REGION_PLACES;

/** The 198 states with their label points, in the order in which they are painted. */
export const STATES: readonly Place[] = PLACES.filter(({ id, state }) => id === state);

/** The states that are drawn as a dot at a scale, in screen pixels per map unit. */
export const dotsAt = (scale: number): Place[] =>
	MARKED.filter(({ below }) => scale < below).map(({ place }) => stateOf(place.id));

/** A state by its code. Throws where there is none. */
export function stateOf(id: string): Place {
	const found = STATES.find((state) => state.id === id);
	if (!found) throw new Error(`No state “${id}” in src/lib/geo.`);
	return found;
}
