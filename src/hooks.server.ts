import type { Handle } from '@sveltejs/kit';

const START_AGAIN = `<script>${import.meta.env.VITE_START_AGAIN}</script>`;

/**
 * The faces' first files are asked for with the page, so that text is set in them at once or soon. Before
 * all scripts stands the one that starts the others again.
 */
export const handle: Handle = ({ event, resolve }) =>
	resolve(event, {
		preload: ({ type, path }) =>
			type === 'font' ? path.includes('/first-') : type === 'js' || type === 'css',
		transformPageChunk: ({ html }) => html.replace('<!-- start-again -->', () => START_AGAIN),
	});
