/** Said below every map, on every page and in every file. */
export const HONESTY = 'Shows what the document says, not what is so.';

/** The same where several documents speak. */
export const HONESTY_OF_ALL = HONESTY.replace('document says', 'documents say');

/** The same with a subject before it: "It shows …". */
export const HONESTY_IN_TEXT = HONESTY.replace('S', 's');
