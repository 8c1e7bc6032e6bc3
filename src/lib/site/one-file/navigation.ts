/** In the place of `$app/navigation` in a build without Kit: the address is the page's fragment. */
import { onDestroy, onMount, tick } from 'svelte';
import { pathIn } from './address.ts';
import { here, show } from './state.svelte.ts';

type Arrival = () => unknown;
const arrivals = new Set<Arrival>();

/** Calls back when the component is there, and after each change of address. */
export function afterNavigate(call: Arrival): void {
	onMount(() => void call());
	arrivals.add(call);
	onDestroy(() => arrivals.delete(call));
}

/** Everything is there from the start. */
export const preloadCode = async (): Promise<void> => undefined;
export const preloadData = preloadCode;

/** Goes to an address of this site, `#/about` or `/about`; any other is left to the browser. */
export async function goto(
	address: string | URL,
	{
		replaceState = false,
	}: { replaceState?: boolean; keepFocus?: boolean; noScroll?: boolean } = {},
): Promise<void> {
	const within = typeof address === 'string' && address.startsWith('/') ? `#${address}` : address;
	const { hash } = new URL(within, location.href);
	const path = pathIn(hash);
	if (path === null) return void (location.hash = hash);
	write(hash || '#/', replaceState);
	show(path);
	await arrive();
}

/** Writes an address and leaves what is shown as it is. */
export const replaceState = (address: string | URL): void =>
	write(new URL(address, location.href).hash || '#/', true);
export const pushState = (address: string | URL): void =>
	write(new URL(address, location.href).hash || '#/', false);

function write(hash: string, replace: boolean): void {
	try {
		history[replace ? 'replaceState' : 'pushState'](null, '', hash);
	} catch {
		// The page may not write its history: the view changes anyway.
	}
}

async function arrive(): Promise<void> {
	await tick();
	for (const call of arrivals) await call();
	document.getElementById(decodeURIComponent(here().split('#')[2] ?? ''))?.scrollIntoView();
}

/** Follows links, and the browser's back and forward; until the returned function is called. */
export function followAddress(): () => void {
	const change = () => {
		const path = pathIn(location.hash);
		// An anchor within the page: the browser has scrolled there, and the address stays the page's.
		if (path === null) return write(here(), true);
		show(path);
		void arrive();
	};
	addEventListener('hashchange', change);
	return () => removeEventListener('hashchange', change);
}
