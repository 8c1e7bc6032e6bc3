/**
 * A title in short, for lists in which it only has to be known again: without what a colon or a question
 * mark is followed by.
 */
export const shortTitle = (title: string): string => /^.+?(?:\?(?=\s)|(?=:\s)|$)/.exec(title)![0];
