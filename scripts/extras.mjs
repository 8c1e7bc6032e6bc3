/**
 * What stands beside the pages and is made after them: stills and the one file.
 *
 * @typedef {'coming' | 'failed' | 'there'} Extras
 */

/** Their addresses, as `lib/picture/stills/path.ts` and `scripts/one-file.ts` have them. */
const STILL = /^\/stills\/(.+)\.(?:svg|png)$/;
const ONE_FILE = /^\/offline\/vantage(?:-light)?(?:\.html)?$/;

/** Seconds after which it is worth asking again. */
const LATER = '10';

/**
 * Whether there will be a file at an address once the extras are made: there is a still of every view
 * that has a page for frames.
 *
 * @param {string} path below the site's base
 * @param {(page: string) => boolean} isPage whether there is a page of this name, without `.html`
 * @returns {boolean}
 */
export function isExtra(path, isPage) {
	const view = STILL.exec(path)?.[1];
	return view === undefined ? ONE_FILE.test(path) : isPage(`/embed/${view}`);
}

/**
 * What to answer who asks for an extra that is not there.
 *
 * @param {Exclude<Extras, 'there'>} extras
 * @returns {{ headers: Record<string, string>, message: string }} to be sent with status 503
 */
export function unavailable(extras) {
	const headers = { 'Content-Type': 'text/plain;charset=utf-8', 'Cache-Control': 'no-store' };
	return extras === 'coming'
		? {
				headers: { ...headers, 'Retry-After': LATER },
				message: 'This file is still being made. It will be here within a minute or two.\n',
			}
		: {
				headers,
				message: 'This file could not be made. The program that serves the site has said why.\n',
			};
}
