import { HOME_VIEWPOINT } from '../data/tables.ts';
import { knownAlone, knownAround } from '../data/corpus-files.ts';

/**
 * What a page has to know of the corpus to come alive, as a script that is none: `site/data/known/browser.ts`
 * reads it. Pages without a map fetch what they need.
 *
 * @param route id of the page's route; `null` for the page that the router fills
 */
export function knownOf(
	route: string | null,
	{ document, vantage }: { document?: string | undefined; vantage?: string | undefined },
): string {
	const viewpoint = document ? `${document}/${vantage}` : HOME_VIEWPOINT;
	if (!route?.includes('/[document]') && route !== '/(map)') return '';
	const known = route.startsWith('/embed/')
		? knownAlone(viewpoint)
		: knownAround(viewpoint.split('/')[0]!, [viewpoint]);
	const text = JSON.stringify(known).replaceAll('<', '\\u003c');
	return `<script type="application/json" id="known">${text}</script>`;
}
