import type { HandleClientError } from '@sveltejs/kit';
import { keepPage } from '#lib/site/keep-page.ts';

/**
 * An address that does not exist is the reader's business, not the console's. What cannot be fetched takes
 * no page away that can be read.
 */
export const handleError: HandleClientError = async ({ error, event, status, message }) => {
	if (status === 404) return { message };
	console.error(error);
	await keepPage(event.url);
	return { message };
};
