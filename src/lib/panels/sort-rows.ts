import { basisInWords, wayInWords } from './coding-words.ts';
import { notNamed, tableRows } from './table-rows.ts';
import type { Lookup, PastRelation } from '#lib/corpus/tables.ts';
import type { Standing, Viewpoint } from '#lib/corpus/viewpoint.ts';
import type { Country } from '#lib/corpus/types.ts';

/** One of all countries in words, as the map shows it. */
export interface FullRow {
	country: Country;
	/** `null`: the document says nothing of it. */
	standing: Standing | null;
	category: string;
	way: string;
	basis: string;
	/** What the text tells as history: "Ally ×3". */
	earlier: string;
}

export type SortKey = 'country' | 'category' | 'way' | 'basis' | 'earlier';

/**
 * All countries, in the order of the table that the server writes: by family, category and name, then
 * those of which the document says nothing.
 *
 * @param history the earlier relations that the map shows
 */
export function fullRows(
	viewpoint: Viewpoint,
	history: readonly PastRelation[],
	lookup: Lookup,
): FullRow[] {
	const { countries } = lookup.tables;
	const named = tableRows(viewpoint, countries).map(({ country, standing }) => ({
		country,
		standing,
		category: lookup.category(standing.category).name,
		way: wayInWords(standing, lookup),
		basis: basisInWords(standing),
		earlier: earlierOf(country, history, lookup),
	}));
	const silent = notNamed(viewpoint, countries).map((country) => ({
		country,
		standing: null,
		category: 'Not named',
		way: '',
		basis: '',
		earlier: earlierOf(country, history, lookup),
	}));
	return [...named, ...silent];
}

function earlierOf({ iso3 }: Country, history: readonly PastRelation[], lookup: Lookup): string {
	const categories = history
		.filter(({ countries }) => countries.includes(iso3))
		.map(({ category }) => lookup.category(category).name);
	return [...new Set(categories)]
		.map((name) => {
			const times = categories.filter((category) => category === name).length;
			return times > 1 ? `${name} ×${times}` : name;
		})
		.join(', ');
}

/**
 * Rows sorted by a column. Rows that are alike in it keep their order, and those of which it has
 * nothing to say come last either way up.
 *
 * @param rows as `fullRows` has them, whose order is that of the categories
 */
export function sortRows(
	rows: readonly FullRow[],
	key: SortKey,
	descending: boolean,
): readonly FullRow[] {
	const sign = descending ? -1 : 1;
	if (key === 'category') {
		const order = [...new Set(rows.map(({ category }) => category))];
		return rows.toSorted((a, b) => sign * (order.indexOf(a.category) - order.indexOf(b.category)));
	}
	const words = (row: FullRow) => (key === 'country' ? row.country.name : row[key]);
	return rows.toSorted((a, b) => {
		const [left, right] = [words(a), words(b)];
		if (!left || !right) return Number(!left) - Number(!right);
		return sign * left.localeCompare(right, 'en');
	});
}
