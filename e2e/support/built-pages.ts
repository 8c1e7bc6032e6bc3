import { readdirSync, readFileSync } from 'node:fs';
import { builtText } from './corpus.ts';
import { PLACES } from '#lib/geo/places.ts';

const BUILD = new URL('../../build/', import.meta.url);

/** The 198 states by their codes. */
export const STATES: readonly string[] = PLACES.filter(({ id, state }) => id === state).map(
	({ id }) => id,
);

/** The HTML of the page at an address: `/`, `/country/LBY`. Throws where none is built. */
export const pageAt = (address: string): string =>
	builtText(address === '/' ? 'index.html' : `${address.slice(1)}.html`);

/** Every page that is built, the offline ones too, as path below `build/` → HTML. */
export const builtPages = (): Map<string, string> =>
	new Map(
		readdirSync(BUILD, { recursive: true, encoding: 'utf8' })
			.filter((name) => name.endsWith('.html'))
			.map((name) => [name, readFileSync(new URL(name, BUILD), 'utf8')]),
	);
