import { meant } from './meant.ts';
import { fields, type Look, type QueryPart } from './view.ts';
import type { Lookup } from '#lib/corpus/tables.ts';

/** What a query says of a view: every field that it may hold, by default as the map opens. */
export type ReadQuery = { [F in keyof QueryPart]-?: Exclude<QueryPart[F], undefined> };

/** The part of a view that stands in the query of its address, without the question mark. */
export const queryOf = (view: QueryPart): string =>
	fields()
		.flatMap(([name, { kind, query, of }]) => {
			const value = view[name as keyof QueryPart];
			if (!query || !value || value === of?.[0]) return [];
			if (kind === 'switch') return query;
			return `${query}=${typeof value === 'object' ? spellLook(value) : value}`;
		})
		.join('&');

/**
 * What the query of an address says of a view. An invalid value is treated as absent;
 * unknown parameters (`utm_source`) are ignored.
 *
 * @param corpus knows whose codes are those of states
 */
export function readQuery(query: URLSearchParams, corpus: Pick<Lookup, 'isCountry'>): ReadQuery {
	const params = meant(query);
	const read: Record<string, unknown> = {};
	for (const [name, { kind, query: parameter, of }] of fields()) {
		if (!parameter) continue;
		const text = params.get(parameter) ?? '';
		const code = text.toUpperCase();
		// Whatever stands behind a switch, it is on when it is there.
		if (kind === 'switch') read[name] = params.has(parameter);
		else if (kind === 'look') read[name] = readLook(text);
		else if (of) read[name] = of.includes(text) ? text : of[0];
		else read[name] = corpus.isCountry(code) ? code : null;
	}
	return read as unknown as ReadQuery;
}

/** A place as an address spells it: enough digits for the same pixel on a large screen. */
export const spellLook = ({ lon, lat, nearness }: Look): string =>
	`${degrees(lon)},${degrees(lat)},${Number(nearness.toPrecision(5))}`;

const degrees = (n: number): number => Number(n.toFixed(3));

/** The place that an address spells; `null` for nothing that a map can follow. */
function readLook(text: string): Look | null {
	const parts = text.split(',').map((part) => (part.trim() ? Number(part) : NaN));
	const [lon = NaN, lat = NaN, nearness = NaN] = parts;
	const possible =
		parts.length === 3 &&
		Math.abs(lon) <= 180 &&
		Math.abs(lat) <= 90 &&
		nearness >= 0.1 &&
		nearness <= 1000;
	return possible ? { lon, lat, nearness } : null;
}
