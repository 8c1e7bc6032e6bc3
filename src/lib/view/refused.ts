import { meant } from './meant.ts';
import type { ReadQuery } from './query.ts';
import { defaultOf } from './tidy.ts';
import { fields } from './view.ts';

/**
 * Parameters of a query whose values were not taken: the result is the default, although something else was
 * asked for. Each as the address spells it: `ui=huge`.
 *
 * @param query as the address has it
 * @param taken by parameter: the value that was read, and the default
 */
export function refusedOf(
	query: URLSearchParams,
	taken: Readonly<Record<string, { value: unknown; usual: unknown }>>,
): string[] {
	const asked = meant(query);
	return Object.entries(taken).flatMap(([name, { value, usual }]) => {
		const text = asked.get(name);
		if (text === null || text === usual || value !== usual) return [];
		const spelled = query.get(name) ?? text;
		return spelled ? `${name}=${spelled}` : name;
	});
}

/** What of a query was read as a view, for `refusedOf`. */
export const takenOf = (view: ReadQuery) =>
	Object.fromEntries(
		fields().flatMap(([name, field]) =>
			field.query && field.kind !== 'switch'
				? [[field.query, { value: view[name as keyof ReadQuery], usual: defaultOf(field) }]]
				: [],
		),
	);
