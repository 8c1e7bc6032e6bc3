/** What the service worker keeps, and what it does with a request. Apart, so that it can be tested. */

/** `_app/kept.json`, which the build writes: paths below the base, of what has an address that changes with its content. */
export interface Kept {
	/** Scripts, styles and the corpus, with what stands in them. */
	texts: Readonly<Record<string, string>>;
	/** Faces. */
	files: readonly string[];
}

/** What else there is. Paths from the origin's root, the base included. */
export interface Build {
	base: string;
	/** What stands in `static/`. */
	files: readonly string[];
	/** The version of the data. */
	data: string;
}

/** The addresses that are asked for, one by one, from the first visit on: faces and geometry. */
export const addressesToKeep = (kept: Kept, { base, files, data }: Build): string[] => [
	...kept.files.map((path) => `${base}/${path}`),
	...files.filter((path) => path.startsWith(`${base}/geo/`)).map((path) => `${path}?v=${data}`),
];

const TYPES: Record<string, string> = {
	css: 'text/css',
	js: 'text/javascript',
	json: 'application/json',
	svg: 'image/svg+xml',
};

/** The type by which a text is served. */
export const typeOf = (path: string): string =>
	`${TYPES[/\.(\w+)(?:\?|$)/.exec(path)?.[1] ?? ''] ?? 'text/plain'};charset=utf-8`;

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
		return /^\/(?:embed|data|stills|offline|corpus)\/|\.\w+$/.test(path) ? 'network' : 'page';
	if (path.startsWith('/_app/immutable/')) return 'kept';
	return /^\/(?:geo|corpus)\//.test(path) && url.searchParams.has('v') ? 'kept' : 'network';
}
