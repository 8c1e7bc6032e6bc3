import type * as node from './node.ts';
import { lazy } from '#lib/ui/lazy.ts';

let fetched = $state.raw<ReturnType<typeof node.letterer>>(null);
const thinMap = lazy(() => import('../thin-map.ts'));

/** `null` until it is fetched: until then a thin map is lettered like any other. */
export const letterer: typeof node.letterer = () => fetched;

export const fetchLetterer: typeof node.fetchLetterer = () =>
	thinMap().then(
		({ letterThinMap }) => {
			fetched = letterThinMap;
		},
		// The next map that is thin asks again.
		() => undefined,
	);
