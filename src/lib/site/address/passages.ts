import { readAddress } from './read-address.ts';
import type { FoundParagraph, FoundQuote } from '#lib/search/types.ts';

/** Where found words are read, in the text of their document: at the quote, or at the paragraph. */
export const wordsAddress = (
	found: Pick<FoundParagraph, 'document' | 'paragraph'> | FoundQuote,
): string =>
	readAddress(found.document, 'quote' in found ? found.quote.anchor : `p${found.paragraph}`);
