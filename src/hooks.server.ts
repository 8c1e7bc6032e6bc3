import type { Handle } from '@sveltejs/kit';

const START_AGAIN = `<script>${import.meta.env.VITE_START_AGAIN}</script>`;

/**
 * Fonts are asked for with the page: `font-display: optional` gives a late one no second chance. Before
 * all scripts stands the one that starts the others again.
 */
export const handle: Handle = ({ event, resolve }) =>
	resolve(event, {
		preload: ({ type }) => type === 'font' || type === 'js' || type === 'css',
		transformPageChunk: ({ html }) => html.replace('<!-- start-again -->', () => START_AGAIN),
	});
