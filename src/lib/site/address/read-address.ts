import { resolve } from '$app/paths';
import type { DocumentId } from '#lib/corpus/types.ts';

/**
 * The address of a document's page for reading: of the whole, or of one of its quotes, by the id that the quote has
 * everywhere (`panels/citation.ts`).
 */
export const readAddress = (document: DocumentId, quote?: string): string =>
	resolve('/read/[document]', { document }) + (quote ? `#${quote}` : '');

/** The address of the same for frames: a quote alone, with what rests on it. */
export const readFrameAddress = (document: DocumentId, quote?: string): string =>
	resolve('/embed/read/[document]', { document }) + (quote ? `#${quote}` : '');
