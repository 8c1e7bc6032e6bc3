import type { SortKey } from './state.ts';
import { accordOf, type Accord } from '#lib/atlas/accord.ts';
import { alignmentOf } from '#lib/atlas/alignment.ts';
import { familyOf } from '#lib/atlas/categories.ts';
import { seriate } from '#lib/atlas/seriate.ts';
import type { CategoryId, Country, FamilyId } from '#lib/corpus/types.ts';
import type { Standing, Viewpoint } from '#lib/corpus/viewpoint.ts';

/** A viewpoint as a column: where its countries stand by what is asked for. */
export type MatrixColumn = Pick<Viewpoint, 'id' | 'document' | 'subject' | 'countries'>;

/** A country in all viewpoints. */
export interface MatrixRow {
	country: Country;
	/** One for each column; `null` is silence. */
	cells: (Standing | null)[];
	/** How many documents name it, by name or through a group. */
	documents: number;
	/** What is said of it from each power that more than one document looks from. */
	accords: ReadonlyMap<string, Accord>;
}

/** The countries that at least one viewpoint names, in the order of `countries`. */
export function matrixRows(
	countries: readonly Country[],
	columns: readonly MatrixColumn[],
): MatrixRow[] {
	const powers = [...new Set(columns.map(({ subject }) => subject))].filter(
		(power) => columns.filter(({ subject }) => subject === power).length > 1,
	);
	return countries.flatMap((country): MatrixRow[] => {
		const cells = columns.map((column) => column.countries[country.iso3] ?? null);
		if (cells.every((cell) => cell === null)) return [];
		const naming = columns.filter((_, i) => cells[i] !== null);
		const accords = powers.map((power): [string, Accord] => [
			power,
			accordOf(cells.filter((_, i) => columns[i]!.subject === power)),
		]);
		return [
			{
				country,
				cells,
				documents: new Set(naming.map(({ document }) => document)).size,
				accords: new Map(accords),
			},
		];
	});
}

/** How far the documents of one power are apart on a country, where they are furthest; -1 where nobody can be. */
export const disagreement = ({ accords }: MatrixRow): number =>
	Math.max(
		-1,
		...[...accords.values()].map(({ spread, same }) => spread ?? (same === false ? 0.5 : -1)),
	);

/**
 * Rows in an order; level ones by name, in which they come.
 *
 * @param regionOf where a country lies, for the order by region
 */
export function sortMatrix(
	rows: readonly MatrixRow[],
	sort: SortKey,
	regionOf: (country: string) => string,
): MatrixRow[] {
	switch (sort) {
		case 'name':
			return [...rows];
		case 'region':
			return [...rows].sort((a, b) =>
				regionOf(a.country.iso3).localeCompare(regionOf(b.country.iso3), 'en'),
			);
		case 'documents':
			return [...rows].sort((a, b) => b.documents - a.documents);
		case 'spread':
			return [...rows].sort((a, b) => disagreement(b) - disagreement(a));
		case 'alike':
			return seriate(rows, apart, leaning);
	}
}

const LEANING: Record<FamilyId, number> = {
	self: -1,
	aligned: -1,
	'in-between': 0,
	opposed: 1,
	none: 0,
};

/** From aligned to opposed, on the average of what is said. */
function leaning({ cells }: MatrixRow): number {
	const said = cells.filter((cell) => cell !== null);
	return said.reduce((sum, { category }) => sum + LEANING[familyOf(category)], 0) / said.length;
}

/** How different two rows look: cell by cell, a voice beside silence more than another shade. */
const apart = (a: MatrixRow, b: MatrixRow): number =>
	a.cells.reduce((sum, cell, i) => sum + cellsApart(cell, b.cells[i] ?? null), 0);

function cellsApart(a: Standing | null, b: Standing | null): number {
	if (!a || !b) return a === b ? 0 : 3;
	if (a.category === b.category) return 0;
	return 1 + Math.abs(shade(a.category) - shade(b.category));
}

/** Only to tell what looks alike: what has no place on the scale stands with its family. */
const shade = (category: CategoryId): number =>
	alignmentOf(category) ?? -1.5 * LEANING[familyOf(category)];
