import type { CorpusDocument } from '#lib/corpus/types.ts';

/**
 * The text of a document as the site publishes it, and as every offset in the published files counts
 * it. Nothing else here reads `document.text`: what a document that may not be published whole
 * (`publish: "quotes"`) shows of itself is decided before it gets here, with the offsets that go with it.
 */
export const publishedText = ({ text }: Pick<CorpusDocument, 'text'>): string => text;
