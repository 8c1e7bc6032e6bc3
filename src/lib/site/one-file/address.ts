/**
 * The path, query and anchor of an address without Kit: `#/country/LBY#ummah-pivot-RUS`. A fragment
 * that is no address, as of a link to a place within the page, is `null`.
 */
export const pathIn = (fragment: string): string | null =>
	fragment === '' || fragment === '#' ? '/' : fragment.startsWith('#/') ? fragment.slice(1) : null;

/**
 * An address as the components read it.
 *
 * @param path with query and anchor, from `/`
 * @param origin the site's public origin; the empty string if it is unknown
 */
export function urlOf(path: string, origin: string): URL {
	try {
		// Two slashes at the start would name a host.
		return new URL(path.replace(/^\/+/, '/'), origin || 'file:///');
	} catch {
		return new URL('/', origin || 'file:///');
	}
}
