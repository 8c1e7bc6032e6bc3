/*
 * Replaces `$app/paths` in the scripts of frames, which run without Kit.
 */

let base = '';

/**
 * Sets the site's base path. To be called before anything asks for an address.
 *
 * @param path path without a closing slash: `''`, `/vantage`
 */
export function setBase(path: string): void {
	base = path;
}

/** The address of a route, its parameters filled in and its groups left out. */
export function resolve(route: string, params: Record<string, string> = {}): string {
	const path = route
		.replace(/\/\([^)]+\)/g, '')
		.replace(/\[([^\]]+)\]/g, (_, name: string) => encodeURIComponent(params[name] ?? ''));
	return base + (path || '/');
}

/** The address of a file that the site serves. */
export const asset = (file: string): string => base + file;
