import reference from '#lib/compiled/reference.json';
import type { Coverage } from '#lib/atlas/coverage.ts';
import type { Category, DocumentMeta, Group, NonStateActor } from '#lib/content/types.ts';

/** What the about page and the published data say in full and the shared tables in names only. */
export interface Reference {
	categories: Category[];
	documents: DocumentMeta[];
	groups: Group[];
	actors: NonStateActor[];
	/** How deep each document is coded. */
	coverage: Coverage[];
	/** Disputed areas: the shape that the source draws each with (`drawnIn`), and why. */
	disputes: { area: string; drawnIn: string; reason: string }[];
}

export const { categories, documents, groups, actors, coverage, disputes } = reference as Reference;
