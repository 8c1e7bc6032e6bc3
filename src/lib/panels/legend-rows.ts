import { familyOf } from '#lib/atlas/categories.ts';
import { isRecommended, isSoft, isThroughGroup } from '#lib/atlas/standing.ts';
import type { CategoryCard, Lookup } from '#lib/corpus/tables.ts';
import type { Viewpoint } from '#lib/corpus/viewpoint.ts';
import type { CategoryId, FamilyId } from '#lib/corpus/types.ts';

export interface LegendRow {
	category: CategoryCard;
	/** Countries that have the category in this viewpoint. */
	count: number;
	/** How many of them have it by their own name, and not through a group. */
	byName: number;
	/** How many of them have it because it is recommended. */
	recommended: number;
}

export interface LegendFamily {
	name: string;
	rows: LegendRow[];
}

/** The signs besides colour that a viewpoint's map uses. */
export interface Signs {
	through: CategoryId | null;
	soft: CategoryId | null;
	recommended: CategoryId | null;
	mentioned: number;
}

/** The families of categories that claim something, from aligned to opposed. */
export const FAMILIES: [FamilyId, string][] = [
	['aligned', 'Aligned'],
	['in-between', 'In between'],
	['opposed', 'Opposed'],
];

/** The categories that the map shows, by family from aligned to opposed. */
export function legendOf(viewpoint: Viewpoint, lookup: Lookup): LegendFamily[] {
	const rows = lookup.tables.categories.map((category): LegendRow => {
		const standings = Object.values(viewpoint.countries).filter((s) => s.category === category.id);
		const byName = standings.filter((standing) => !isThroughGroup(standing)).length;
		const recommended = standings.filter(isRecommended).length;
		return { category, count: standings.length, byName, recommended };
	});
	return FAMILIES.map(([family, name]) => ({
		name,
		rows: rows.filter(({ category, count }) => count > 0 && familyOf(category.id) === family),
	})).filter((family) => family.rows.length > 0);
}

/** Which signs the key explains, each shown on a category that bears it on this map. */
export function signsOf(viewpoint: Viewpoint): Signs {
	const standings = Object.values(viewpoint.countries);
	const claimed = standings.filter((s) => s.category !== 'self' && s.category !== 'mentioned');
	return {
		through: claimed.find(isThroughGroup)?.category ?? null,
		soft: claimed.find(isSoft)?.category ?? null,
		recommended: claimed.find(isRecommended)?.category ?? null,
		mentioned: standings.filter((s) => s.category === 'mentioned').length,
	};
}
