import type { HandleClientError } from '@sveltejs/kit';

/** An address that does not exist is the reader's business, not the console's; a fault is both. */
export const handleError: HandleClientError = ({ error, status, message }) => {
	if (status !== 404) console.error(error);
	return { message };
};
