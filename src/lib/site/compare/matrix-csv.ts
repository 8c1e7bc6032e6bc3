import { stringify } from 'csv-stringify/browser/esm/sync';
import type { MatrixColumn, MatrixRow } from './matrix-rows.ts';
import { comparisonQuery, type ComparisonState } from './state.ts';
import { subregionOf } from './subregion.ts';
import { dataVersion } from '../data/tables.ts';
import { save } from '../screen/download/save.ts';

/**
 * The matrix as it is shown, as RFC 4180 has it: a row for each country, a column for each viewpoint, named by its id; the
 * category, with `(group)`, `(inferred)`, `(reported)` behind it; silence is an empty field.
 */
export const matrixCsv = (rows: readonly MatrixRow[], columns: readonly MatrixColumn[]): string =>
	stringify(
		[
			['iso3', 'country', 'region', ...columns.map(({ id }) => id), 'documents'],
			...rows.map(({ country, cells, documents }) => [
				country.iso3,
				country.name,
				subregionOf(country.iso3),
				...cells.map((cell) => {
					if (!cell) return '';
					const notes = [
						cell.via !== 'named' && cell.via !== 'vantage' ? 'group' : '',
						cell.basis === 'inferred' ? 'inferred' : '',
						cell.voice && cell.voice !== 'author' ? 'reported' : '',
					].filter(Boolean);
					return cell.category + notes.map((note) => ` (${note})`).join('');
				}),
				String(documents),
			]),
		],
		{ bom: true, record_delimiter: 'windows' },
	);

/** Saves the matrix; its file is called after what it shows. */
export function saveMatrix(
	rows: readonly MatrixRow[],
	columns: readonly MatrixColumn[],
	shown: ComparisonState,
): void {
	const said = comparisonQuery({ ...shown, country: null }).replace(/[^a-z-]+/g, '-');
	const name = `vantage-matrix${said}-${dataVersion.version}.csv`;
	save(new Blob([matrixCsv(rows, columns)], { type: 'text/csv' }), name);
}
