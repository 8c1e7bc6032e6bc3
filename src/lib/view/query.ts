import { defaultOf, fields, type Field, type Look, type QueryPart } from './view.ts';

/** What a query says of a view: every field that it may hold, by default as the map opens. */
export type ReadQuery = { [F in keyof QueryPart]-?: Exclude<QueryPart[F], undefined> };

/** The part of a view that stands in the query of its address, without the question mark. */
export function queryOf(view: QueryPart): string {
	return fields()
		.flatMap(([name, field]) => {
			const value = view[name as keyof QueryPart];
			if (!field.query || !value || value === defaultOf(field)) return [];
			if (field.kind === 'switch') return field.query;
			return `${field.query}=${typeof value === 'object' ? spellLook(value) : value}`;
		})
		.join('&');
}

/**
 * What the query of an address says of a view. A value that is none is as if it were not there;
 * parameters that are nobody's (`utm_source`) are passed over.
 *
 * @param isCountry whether a code is that of a state here
 * @param refused is told of the values that are none, as the address spells them: `projection=cube`
 */
export function readQuery(
	query: URLSearchParams,
	isCountry: (iso3: string) => boolean,
	refused?: string[],
): ReadQuery {
	const read: Record<string, unknown> = {};
	for (const [name, field] of fields()) {
		if (!field.query) continue;
		const value = take(query, field.query, (text) => valueOf(text, field, isCountry), refused);
		read[name] = value ?? defaultOf(field);
	}
	return read as unknown as ReadQuery;
}

/**
 * What one parameter of a query says; `undefined` where it is not there or its value is none.
 *
 * @param read its value, `undefined` for none
 * @param refused gets a parameter whose value is none
 */
export function take<T>(
	query: URLSearchParams,
	name: string,
	read: (text: string) => T | undefined,
	refused?: string[],
): T | undefined {
	const text = query.get(name);
	const value = text === null ? undefined : read(text);
	if (text !== null && value === undefined) refused?.push(text ? `${name}=${text}` : name);
	return value;
}

function valueOf(text: string, { kind, of }: Field, isCountry: (iso3: string) => boolean) {
	// Whatever stands behind a switch, it is on when it is there.
	if (kind === 'switch') return true;
	if (kind === 'look') return readLook(text);
	const value = kind === 'country' ? text.toUpperCase() : text;
	return (of ? of.includes(value) : isCountry(value)) ? value : undefined;
}

/** A place as an address spells it: enough digits for the same pixel on a large screen. */
export const spellLook = ({ lon, lat, nearness }: Look): string =>
	`${degrees(lon)},${degrees(lat)},${Number(nearness.toPrecision(5))}`;

const degrees = (n: number): number => Number(n.toFixed(3));

/** The place that an address spells; `undefined` for nothing that a map can follow. */
function readLook(text: string): Look | undefined {
	const parts = text.split(',');
	if (parts.length !== 3 || parts.some((part) => part.trim() === '')) return undefined;
	const [lon = NaN, lat = NaN, nearness = NaN] = parts.map(Number);
	const possible =
		Math.abs(lon) <= 180 && Math.abs(lat) <= 90 && nearness >= 0.1 && nearness <= 1000;
	return possible ? { lon, lat, nearness } : undefined;
}
