import reference from '#lib/compiled/reference.json';
import type { Category, DocumentMeta, Group, NonStateActor } from '#lib/content/types.ts';

/** What the about page and the published data say in full and the shared tables in names only. */
export interface Reference {
	categories: Category[];
	documents: DocumentMeta[];
	groups: Group[];
	actors: NonStateActor[];
}

export const { categories, documents, groups, actors } = reference as Reference;
