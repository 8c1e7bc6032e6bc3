/**
 * Where the site will stand, as `SITE_ORIGIN` said when it was built: `https://vantage.example`.
 * Empty when it was not set; absolute addresses are then left out of the pages.
 */
export const SITE_ORIGIN: string = import.meta.env.VITE_SITE_ORIGIN;

/** An address below the base as an absolute one: from the window in the browser, else from the origin. */
export function absolute(address: string): string {
	const base = typeof location === 'undefined' ? SITE_ORIGIN : location.href;
	return base ? new URL(address, base).href : address;
}
