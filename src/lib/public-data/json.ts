/** JSON as the site publishes it: indented, so that it can be read and compared line by line. */
export const json = (value: unknown): string => JSON.stringify(value, null, '\t') + '\n';
