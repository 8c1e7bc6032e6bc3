/**
 * The origin of the site, as `SITE_ORIGIN` had it at build time: `https://vantage.example`.
 * Empty when it was not set; absolute addresses are then left out of the pages.
 */
export const SITE_ORIGIN = import.meta.env.VITE_SITE_ORIGIN;

/**
 * An address as an absolute one, for pages; `null` if the origin is unknown.
 *
 * @param address as a link on the page has it: it may be relative to the page
 * @param path the page's own path, the base included
 */
export const published = (address: string, path: string): string | null =>
	SITE_ORIGIN ? new URL(address, new URL(path, SITE_ORIGIN)).href : null;

/** An address as an absolute one, in the browser; as it is on the server. */
export const absolute = (address: string): string =>
	typeof location === 'undefined' ? address : new URL(address, location.href).href;
