import * as v from 'valibot';

const text = v.pipe(v.string(), v.nonEmpty('must not be empty'));
const sha256 = v.pipe(v.string(), v.regex(/^[0-9a-f]{64}$/, 'must be 64 lower-case hex digits'));

/** `document.json`: what a document is. `null` means: not stated in the document. */
export const documentSchema = v.strictObject({
	id: v.pipe(v.string(), v.regex(/^[a-z0-9]+(-[a-z0-9]+)*$/, 'must be lower-case-with-hyphens')),
	title: text,
	author: v.nullable(text),
	publisher: v.nullable(text),
	date: v.nullable(text),
	sourceNote: v.nullable(text),
	/** Name of the supplied file, and the SHA-256 of its bytes. */
	source: text,
	sourceSha256: sha256,
	/** SHA-256 of text.txt: a slip of the keyboard in it is noticed. */
	textSha256: sha256,
	rights: text,
	publish: v.picklist(['full', 'quotes']),
	vantages: v.pipe(v.array(text), v.minLength(1, 'needs at least one vantage')),
});

export type RawDocument = v.InferOutput<typeof documentSchema>;
