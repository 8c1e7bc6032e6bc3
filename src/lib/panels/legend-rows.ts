import { familyOf } from '#lib/atlas/categories.ts';
import { isSoft, isThroughGroup } from '#lib/atlas/standing.ts';
import { objectLabel } from './names.ts';
import type { CategoryCard, Lookup, ViewpointEntry } from '#lib/corpus/tables.ts';
import type { Viewpoint } from '#lib/corpus/viewpoint.ts';
import type { CategoryId, FamilyId, ObjectKind } from '#lib/corpus/types.ts';

export interface LegendRow {
	category: CategoryCard;
	/** Countries that have the category in this viewpoint. */
	count: number;
	/** Objects that the document does not identify, in its own words and in quotation marks. */
	indefinite: string[];
	/** Actors that are no country, by name. */
	nonState: string[];
}

export interface LegendFamily {
	name: string;
	rows: LegendRow[];
}

/** The signs besides colour that a viewpoint's map uses. */
export interface Signs {
	through: CategoryId | null;
	soft: CategoryId | null;
	mentioned: number;
}

const FAMILIES: [FamilyId, string][] = [
	['aligned', 'Aligned'],
	['in-between', 'In between'],
	['opposed', 'Opposed'],
];

/** The categories in use, by family from aligned to opposed. */
export function legendOf(viewpoint: ViewpointEntry, lookup: Lookup): LegendFamily[] {
	const standings = Object.values(viewpoint.countries);
	const objects = (kind: ObjectKind, category: CategoryId) =>
		viewpoint.offMap
			.filter((r) => r.objectKind === kind && r.category === category)
			.map((r) => objectLabel(r, lookup));
	const rows = lookup.tables.categories.map((category) => ({
		category,
		count: standings.filter((standing) => standing.category === category.id).length,
		indefinite: objects('indefinite', category.id),
		nonState: objects('non-state', category.id),
	}));
	const used = rows.filter((row) => row.count + row.indefinite.length + row.nonState.length > 0);
	return FAMILIES.map(([family, name]) => ({
		name,
		rows: used.filter((row) => familyOf(row.category.id) === family),
	})).filter((family) => family.rows.length > 0);
}

/** Which signs the key explains, each shown on a category that bears it on this map. */
export function signsOf(viewpoint: Viewpoint): Signs {
	const standings = Object.values(viewpoint.countries);
	const claimed = standings.filter((s) => s.category !== 'self' && s.category !== 'mentioned');
	return {
		through: claimed.find(isThroughGroup)?.category ?? null,
		soft: claimed.find(isSoft)?.category ?? null,
		mentioned: standings.filter((s) => s.category === 'mentioned').length,
	};
}
