/** The id of all land as one path, on a page with small maps. */
export const LAND = 'land';

/** The id of a state's shapes on a page with small maps. */
export const landOf = (state: string): string => `c-${state}`;
