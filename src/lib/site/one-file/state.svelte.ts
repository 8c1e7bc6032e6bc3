import { SITE_ORIGIN } from '../address/origin.ts';
import { pathIn, urlOf } from './address.ts';

const hash = () => (typeof location === 'undefined' ? '' : location.hash);

let path = $state(pathIn(hash()) ?? '/');
const url = $derived(urlOf(path, SITE_ORIGIN));

/** In the place of Kit's: what the address says now. */
export const page = {
	get url(): URL {
		return url;
	},
	data: {} as Record<string, unknown>,
	params: {} as Record<string, string>,
	status: 200,
	error: null as { message: string } | null,
};

/** Without Kit nothing has to be waited for. */
export const navigating = { to: null };

/** The address that is shown, as a link would have it. */
export const here = (): string => `#${path}`;

/** Shows another address. */
export function show(next: string): void {
	path = next;
}
