import { goto } from '$app/navigation';
import { navigating, page } from '$app/state';
import { queryOf } from '#lib/view/query.ts';
import { FIELDS, type Look } from '#lib/view/view.ts';

/**
 * Replaces the look in the address; the rest of the address stays.
 *
 * @param look `null` takes it out
 */
export async function writeLook(look: Look | null): Promise<void> {
	// Writing now would cancel a navigation in progress.
	await navigating.complete?.catch(() => {});
	const { pathname, search, hash } = page.url;
	// By hand: `URLSearchParams` would spell commas and switches in its own way.
	const others = search
		.slice(1)
		.split('&')
		.filter((part) => part && !part.startsWith(`${FIELDS.look.query}=`));
	const query = [...others, queryOf({ look })].filter(Boolean).join('&');
	const wanted = query ? `?${query}` : '';
	if (wanted === search) return;
	// eslint-disable-next-line svelte/no-navigation-without-resolve -- the path is the one that stands there
	await goto(pathname + wanted + hash, { replaceState: true, keepFocus: true, noScroll: true });
}
