import type { OpenCorpus } from './open.ts';
import type { Iso3 } from '#lib/corpus/types.ts';

/** The members of a group; none for what is no group. */
export function membersOf({ groups }: Pick<OpenCorpus, 'groups'>, id: string): Iso3[] {
	return groups.find((group) => group.id === id)?.members ?? [];
}
