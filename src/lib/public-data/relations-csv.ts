import { csv } from './csv.ts';
import type { RelationRow } from './relations.ts';

/** The columns of `relations.csv`, in their order. */
export const COLUMNS = [
	'id',
	'document',
	'subject',
	'object',
	'objectKind',
	'category',
	'direction',
	'modality',
	'basis',
	'voice',
	'scope',
	'overall',
	'quote',
	'exact',
	'start',
	'end',
	'rationale',
] as const;

/** `relations.csv`: what `relations.json` says, one row for each quote, numbered from 1 in `quote`. */
export const relationsCsv = (relations: readonly RelationRow[]): string =>
	csv(
		relations.flatMap(({ quotes, ...relation }) =>
			quotes.map((quote, index) => ({ ...relation, quote: index + 1, ...quote })),
		),
		COLUMNS,
	);
