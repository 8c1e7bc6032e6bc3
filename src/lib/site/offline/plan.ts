/** What the service worker keeps, and what it does with a request. Apart, so that it can be tested. */

/** What Kit tells the worker, and the build. Paths from the origin's root, the base included. */
export interface Build {
	base: string;
	/** Scripts, styles and what they import; their names change with their content. */
	build: readonly string[];
	/** What stands in `static/`. */
	files: readonly string[];
	/** Of `build`, below the base, what is kept only once it was used. */
	later: readonly string[];
	/** The version of the data. */
	data: string;
}

/** The addresses that are kept from the first visit on. */
export function addressesToKeep({ base, build, files, later, data }: Build): string[] {
	const left = new Set(later.map((path) => `${base}/${path}`));
	return [
		...build.filter((path) => !left.has(path)),
		...files.filter((path) => path.startsWith(`${base}/geo/`)).map((path) => `${path}?v=${data}`),
	];
}

/**
 * `page`: from the network, else built by the shell. `kept`: its address says which version it is, so
 * that a copy is as good. `network`: not the worker's business.
 */
export type Way = 'page' | 'kept' | 'network';

interface Asked {
	method: string;
	mode: string;
	url: URL;
}

/** What becomes of a request. */
export function wayOf({ method, mode, url }: Asked, origin: string, base: string): Way {
	if (method !== 'GET' || url.origin !== origin || !url.pathname.startsWith(`${base}/`))
		return 'network';
	const path = url.pathname.slice(base.length);
	// A file has an ending; a frame belongs to another page, and gets what is served.
	if (mode === 'navigate')
		return /^\/(?:embed|data|stills|offline)\/|\.\w+$/.test(path) ? 'network' : 'page';
	if (path.startsWith('/_app/immutable/')) return 'kept';
	return path.startsWith('/geo/') && url.searchParams.has('v') ? 'kept' : 'network';
}
