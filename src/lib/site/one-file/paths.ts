/** In the place of `$app/paths` in a build without Kit: addresses stand in the fragment, `#/about`. */
import { fileOf } from './inlined.ts';

export const base = '';
export const assets = '';

/** A picture that stands in the page, as an address of its own; other files are not addressed. */
export function asset(file: string): string {
	const text = fileOf(`static${file.split('?')[0]}`);
	return typeof text === 'string' ? `data:image/svg+xml,${encodeURIComponent(text)}` : file;
}

/**
 * The address of a route with its parameters filled in; groups, `(map)`, are no part of it.
 *
 * @throws {Error} where a parameter is missing
 */
export function resolve(route: string, params: Record<string, string | undefined> = {}): string {
	const path = route
		.replace(/\/\([^)]*\)/g, '')
		.replace(/\/\[\[(\w+)\]\]/g, (_, name: string) => (params[name] ? `/${params[name]}` : ''))
		.replace(/\[(?:\.\.\.)?(\w+)\]/g, (_, name: string) => {
			const value = params[name];
			if (value === undefined) throw new Error(`The route ${route} needs “${name}”`);
			return encodeURI(value);
		});
	return `#${path || '/'}`;
}
