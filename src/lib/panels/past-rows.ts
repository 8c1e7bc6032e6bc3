import type { CategoryCard, Lookup, ViewpointEntry } from '#lib/corpus/tables.ts';

/** Earlier relations of one category. */
export interface PastRow {
	category: CategoryCard;
	/** Names of the objects, each with how often the document tells of it: "China ×3". */
	objects: string[];
}

/** What a viewpoint's document tells as history, by category in the codebook's order. */
export function pastRows({ history }: Pick<ViewpointEntry, 'history'>, lookup: Lookup): PastRow[] {
	return lookup.tables.categories
		.map((category) => {
			const told = history.filter((past) => past.category === category.id);
			const objects = [...new Set(told.map(({ object }) => object))].map((object) => {
				const times = told.filter((past) => past.object === object).length;
				return lookup.name(object) + (times > 1 ? ` ×${times}` : '');
			});
			return { category, objects };
		})
		.filter(({ objects }) => objects.length > 0);
}
