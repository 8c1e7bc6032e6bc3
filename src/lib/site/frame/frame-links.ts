import { resolve } from '$app/paths';
import { linksFor } from '../address/links.ts';
import { lookup } from '../data/tables.ts';
import type { View } from '#lib/view/view.ts';
import type { Links } from '#lib/panels/links.ts';

/** The panels' port in a frame: what it can show leads to frames, and what is cited is the full map. */
export const frameLinksFor = (view: View): Links => ({
	...linksFor({ ...view, embed: true }),
	share: linksFor(view).share,
});

/** What a frame's address shows; `null` for every other address. */
export function frameViewOf({ origin, pathname, searchParams }: URL): View | null {
	const here = new URL(resolve('/'), location.href);
	if (origin !== here.origin || !pathname.startsWith(here.pathname)) return null;
	const [embed, document, vantage, kind, region] = pathname.slice(here.pathname.length).split('/');
	const viewpoint = lookup.viewpoint(`${document}/${vantage}`)?.id;
	if (embed !== 'embed' || !viewpoint) return null;
	return {
		viewpoint,
		region: kind === 'region' && region ? region : null,
		country: searchParams.get('country'),
	};
}
