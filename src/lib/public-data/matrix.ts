import type { Country } from '#lib/corpus/types.ts';
import type { Viewpoint } from '#lib/corpus/viewpoint.ts';
import { csv } from './csv.ts';

/** The columns of `matrix.csv`, in their order: the country, then the viewpoints by their ids. */
export const matrixColumns = (viewpoints: readonly Viewpoint[]): string[] => [
	'iso3',
	'name',
	...viewpoints.map(({ id }) => id),
];

/** `matrix.csv`: a row for each country, a column for each viewpoint, in each cell the category; empty where nothing is said. */
export const matrixCsv = (
	countries: readonly Country[],
	viewpoints: readonly Viewpoint[],
): string =>
	csv(
		countries.map(({ iso3, name }) => ({
			iso3,
			name,
			...Object.fromEntries(viewpoints.map((v) => [v.id, v.countries[iso3]?.category ?? null])),
		})),
		matrixColumns(viewpoints),
	);
