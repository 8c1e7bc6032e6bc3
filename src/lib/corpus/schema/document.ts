import * as v from 'valibot';
import { slug, words } from './text.ts';

const sha256 = v.pipe(v.string(), v.regex(/^[0-9a-f]{64}$/, 'must be 64 lower-case hex digits'));

/** `document.json`: what a document is. `null` means: not stated in the document. */
export const documentSchema = v.strictObject({
	id: slug,
	title: words,
	author: v.nullable(words),
	publisher: v.nullable(words),
	date: v.nullable(words),
	sourceNote: v.nullable(words),
	/** Name of the supplied file, and the SHA-256 of its bytes. */
	source: words,
	sourceSha256: sha256,
	/** SHA-256 of text.txt: a slip of the keyboard in it is noticed. */
	textSha256: sha256,
	rights: words,
	publish: v.picklist(['full', 'quotes']),
	vantages: v.pipe(v.array(words), v.minLength(1, 'needs at least one vantage')),
});

export type RawDocument = v.InferOutput<typeof documentSchema>;
