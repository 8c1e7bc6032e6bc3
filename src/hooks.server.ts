import type { Handle } from '@sveltejs/kit';
import { knownOf } from '#lib/site/prerender/known-of.ts';

const START_AGAIN = `<script>${import.meta.env.VITE_START_AGAIN}</script>`;

/**
 * Before all scripts stands the one that starts the others, and starts them again. The faces are asked for by
 * the page's styles, which stand in it: asked for earlier they would be in the way of its first paint.
 */
export const handle: Handle = ({ event, resolve }) =>
	resolve(event, {
		preload: ({ type }) => type === 'js' || type === 'css',
		transformPageChunk: ({ html }) =>
			html
				.replace('<!-- start-again -->', () => START_AGAIN)
				.replace('<!-- known -->', () => knownOf(event.route.id, event.params)),
	});
