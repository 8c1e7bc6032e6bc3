import type { Handle } from '@sveltejs/kit';

/** Fonts are asked for with the page: `font-display: optional` gives a late one no second chance. */
export const handle: Handle = ({ event, resolve }) =>
	resolve(event, { preload: ({ type }) => type === 'font' || type === 'js' || type === 'css' });
