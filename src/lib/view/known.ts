import { fields, type FieldName, type View } from './view.ts';
import type { Lookup } from '#lib/corpus/tables.ts';

/** The kinds of fields that name something of the corpus, and whether it is there. */
const KNOWN = {
	viewpoint: (id: string, lookup: Lookup) => lookup.viewpoint(id) !== undefined,
	region: (id: string, lookup: Lookup) => lookup.region(id) !== undefined,
	country: (id: string, lookup: Lookup) => lookup.isCountry(id),
};

/** A name in a view that leads into the corpus. */
export interface Reference {
	field: FieldName;
	kind: keyof typeof KNOWN;
	id: string;
}

/** What a view names of the corpus, whether it is there or not. */
export const referencesOf = (view: View): Reference[] =>
	fields().flatMap(([field, { kind }]) => {
		const id = view[field];
		return kind in KNOWN && id ? [{ field, kind, id } as Reference] : [];
	});

/** What a view names that this site's corpus does not have, the viewpoint first. */
export const unknownIn = (view: View, lookup: Lookup): Reference[] =>
	referencesOf(view).filter(({ kind, id }) => !KNOWN[kind](id, lookup));

/**
 * A view without the region or country that this site's corpus does not have. The viewpoint stays: where
 * it is not known, there is nothing to show, and `unknownIn` names it.
 */
export function known(view: View, lookup: Lookup): View {
	const unknown = unknownIn(view, lookup).filter(({ kind }) => kind !== 'viewpoint');
	return { ...view, ...Object.fromEntries(unknown.map(({ field }) => [field, null])) };
}
