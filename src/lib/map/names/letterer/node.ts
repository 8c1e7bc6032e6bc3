import { letterThinMap } from '../thin-map.ts';

/**
 * What letters thin maps, as the server has it: at hand. `#letterer` in package.json puts
 * `browser.svelte.ts` in its place in the client, which fetches it for the maps that need it.
 */
export const letterer = (): typeof letterThinMap | null => letterThinMap;

/** Resolves when `letterer` is there, or could not be fetched. */
export const fetchLetterer = async (): Promise<void> => {};
