import { error, redirect } from '@sveltejs/kit';
import { readAddress } from './read-address.ts';
import { lookup } from '../data/tables.ts';
import type { DocumentId } from '#lib/corpus/types.ts';

/**
 * The document of an address for reading. One in the wrong case is redirected.
 *
 * @throws a redirect, or a 404 that names what was not found
 */
export function documentAt(id: string): DocumentId {
	const found = lookup.document(id.toLowerCase());
	if (!found) error(404, `There is no document “${id}” here.`);
	if (found.id !== id) redirect(308, readAddress(found.id));
	return found.id;
}
