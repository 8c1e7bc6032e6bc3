import * as v from 'valibot';

/** What the codebook ("Documents") leaves out of a text, and why each stretch is not part of it. */
export const REMOVAL_REASONS = [
	'title',
	'rubric',
	'navigation',
	'teaser',
	'photo caption',
	'advertisement',
	'comment form',
	'download link',
	'notice after the text',
	'source note',
	'another article',
] as const;

export type RemovalReason = (typeof REMOVAL_REASONS)[number];

const lineNumber = v.pipe(v.number(), v.integer(), v.minValue(1));

const stretch = v.strictObject({
	/** First and last line of the supplied file, counted from 1, both included. */
	lines: v.tuple([lineNumber, lineNumber]),
	is: v.picklist(['text', ...REMOVAL_REASONS]),
	/** The stretch's first words, so that the recipe can be read and a shifted line is noticed. */
	begins: v.string(),
});

/** `extraction.json`: which lines of the supplied file are the document's text, and what the rest is. */
export const extractionSchema = v.pipe(v.array(stretch), v.minLength(1));

export type Extraction = v.InferOutput<typeof extractionSchema>;

/** `removed.json`: words of the supplied file that are not the text; offsets count the file. */
export const removedSchema = v.array(
	v.strictObject({
		reason: v.picklist(REMOVAL_REASONS),
		start: v.pipe(v.number(), v.integer(), v.minValue(0)),
		end: v.pipe(v.number(), v.integer(), v.minValue(0)),
		/** `null` for another article of the same file, whose words are not repeated. */
		text: v.nullable(v.string()),
	}),
);

export type Removed = v.InferOutput<typeof removedSchema>;
