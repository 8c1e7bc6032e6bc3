import type * as node from './node.ts';

let fetched = $state.raw<ReturnType<typeof node.letterer>>(null);
let fetching: Promise<void> | null = null;

/** `null` until it is there: a map is then lettered as if it were not thin. */
export const letterer: typeof node.letterer = () => fetched;

export const fetchLetterer: typeof node.fetchLetterer = () =>
	(fetching ??= import('../thin-map.ts').then(
		({ letterThinMap }) => {
			fetched = letterThinMap;
		},
		() => {
			// Offline: the next map that is thin asks again.
			fetching = null;
		},
	));
