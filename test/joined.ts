/** Words of a text that cross paragraphs as a page joins them, without the blank between these. */
export const joined = (exact: string): string => exact.replace(/\s*\n\n\s*/g, '');
