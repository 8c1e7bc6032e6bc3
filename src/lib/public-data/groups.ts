import type { Group } from '#lib/corpus/types.ts';

/** The rows of `groups.json`. */
export const groupRows = (groups: readonly Group[]): Group[] =>
	groups.map(({ id, name, definition, members }) => ({ id, name, definition, members }));
