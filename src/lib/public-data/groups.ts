import type { Group } from '#lib/content/types.ts';

/** The rows of `groups.json`. */
export const groupRows = (groups: readonly Group[]): Group[] =>
	groups.map(({ id, name, definition, members }) => ({ id, name, definition, members }));
