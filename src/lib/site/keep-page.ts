import { goto } from '$app/navigation';
import { navigating, updated } from '$app/state';
import { taken } from './taken.ts';
import { reportFailure, setRenewalCheck } from '#lib/ui/lazy.ts';

/** To be called once the page has been taken over. */
export function begun(): void {
	setRenewalCheck(() => updated.check());
	taken();
}

/**
 * Keeps the page that can be read, where a part of it, or of the one that a link leads to, could not be
 * fetched. Does not return where something else will take its place.
 *
 * @param url of the page that failed
 */
export async function keepPage(url: URL): Promise<void> {
	if (!('taken' in document.documentElement.dataset)) {
		// What the server wrote stays, and is started again.
		dispatchEvent(new Event('vantage:failed'));
		return never();
	}
	// What was fetched ahead, because a link was pointed at, leads nowhere: Kit forgets it.
	if (navigating.to?.url.href !== url.href) return;
	const answers = await fetch(url, { method: 'HEAD', cache: 'no-store' }).then(
		({ ok }) => ok,
		() => false,
	);
	if (answers) {
		// It was written by the server, and can be read whatever else is missing.
		location.href = url.href;
		return never();
	}
	reportFailure(document.activeElement ?? document.body);
	// eslint-disable-next-line svelte/no-navigation-without-resolve -- where the page is already
	void goto(location.href, { replaceState: true, noScroll: true, keepFocus: true });
	return never();
}

const never = () => new Promise<never>(() => undefined);
