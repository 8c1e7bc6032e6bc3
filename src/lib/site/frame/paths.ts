/*
 * What `$app/paths` is in frames, where the site stands around the page and Kit's script does not run.
 * The build of their script puts this module in its place.
 */

let base = '';

/**
 * Says where the site stands, before anything asks for an address.
 *
 * @param path path without a closing slash: `''`, `/vantage`
 */
export function standAt(path: string): void {
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
