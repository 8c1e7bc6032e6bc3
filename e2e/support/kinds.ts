import { addressOf, ELSEWHERE, HOME, regions } from './corpus.ts';

const region = regions[0]!.id;

/** One address of every kind of page that the site has. */
export const KINDS: readonly { kind: string; address: string; hasMap: boolean }[] = [
	{ kind: 'home', address: '/', hasMap: true },
	{ kind: 'viewpoint', address: addressOf(ELSEWHERE.id), hasMap: true },
	{ kind: 'region', address: `/${HOME}/region/${region}`, hasMap: true },
	{ kind: 'selected country', address: '/?country=LBY', hasMap: true },
	{ kind: 'country page', address: '/country/LBY', hasMap: false },
	{ kind: 'about', address: '/about', hasMap: false },
	{ kind: 'presenter', address: '/present', hasMap: false },
	{ kind: 'embed', address: `/embed/${ELSEWHERE.id}`, hasMap: true },
	{ kind: 'embed of a region', address: `/embed/${HOME}/region/${region}`, hasMap: true },
	{ kind: 'not found', address: '/no/such/page', hasMap: false },
];

/** What the browser and Kit say on the console of a page that the server does not have. */
export const MISSING = /status of 404|Not found: \//;
