import { familyOf } from '#lib/atlas/categories.ts';
import { CATEGORY_IDS, type Country, type FamilyId } from '#lib/corpus/types.ts';
import type { Standing, Viewpoint } from '#lib/corpus/viewpoint.ts';

export interface TableRow {
	country: Country;
	standing: Standing;
}

const FAMILY_ORDER: FamilyId[] = ['self', 'aligned', 'in-between', 'opposed', 'none'];

/** The countries that a viewpoint shows, by family, then category, then name. */
export function tableRows(viewpoint: Viewpoint, countries: readonly Country[]): TableRow[] {
	const rows = countries.flatMap((country) => {
		const standing = viewpoint.countries[country.iso3];
		return standing ? [{ country, standing }] : [];
	});
	const rank = ({ standing }: TableRow) =>
		FAMILY_ORDER.indexOf(familyOf(standing.category)) * CATEGORY_IDS.length +
		CATEGORY_IDS.indexOf(standing.category);
	return rows.sort(
		(a, b) => rank(a) - rank(b) || a.country.name.localeCompare(b.country.name, 'en'),
	);
}

/** The countries of which the document says nothing. */
export const notNamed = (viewpoint: Viewpoint, countries: readonly Country[]): Country[] =>
	countries.filter(({ iso3 }) => !(iso3 in viewpoint.countries));
