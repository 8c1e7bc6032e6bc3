import type { Iso3 } from '#lib/corpus/types.ts';

/** How the world lies on the screen: Equal Earth, or as a globe. */
export type Projection = 'flat' | 'globe';

/** Where a reader looks, whatever the size of the screen. */
export interface Look {
	/** Degrees, of the middle of the map. */
	lon: number;
	/** Degrees. */
	lat: number;
	/** How many times nearer than where the whole world just fits; 1 is the whole world. */
	nearness: number;
}

/**
 * What a person would want to send to somebody: everything that decides what a map shows. It is what
 * an address spells and what a step of a deck holds. A field that is absent is as the map opens.
 */
export interface View {
	/** `<document>/<subject>`. */
	viewpoint: string;
	region?: string | null | undefined;
	country?: Iso3 | null | undefined;
	/** Group colours away. */
	byName?: boolean | undefined;
	/** Earlier relations as outlines. */
	history?: boolean | undefined;
	/** Textures of the categories. */
	patterns?: boolean | undefined;
	projection?: Projection | undefined;
	/** `null`: what the map opens on. */
	look?: Look | null | undefined;
}

/** The part of a view that stands in the query of its address, without the question mark. */
export function queryOf({
	country,
	byName,
	history,
	patterns,
	projection,
	look,
}: Omit<View, 'viewpoint' | 'region'>): string {
	return [
		country ? `country=${country}` : '',
		byName ? 'by-name' : '',
		history ? 'history' : '',
		patterns ? 'patterns' : '',
		projection === 'globe' ? 'projection=globe' : '',
		look ? spellLook(look) : '',
	]
		.filter(Boolean)
		.join('&');
}

/** The part of an address that says where to look: enough digits for the same pixel on a large screen. */
export const spellLook = ({ lon, lat, nearness }: Look): string =>
	`at=${degrees(lon)},${degrees(lat)},${Number(nearness.toPrecision(5))}`;

const degrees = (n: number): number => Number(n.toFixed(3));

/** The projection that an address asks for; flat for anything else. */
export const readProjection = (query: URLSearchParams): Projection =>
	query.get('projection') === 'globe' ? 'globe' : 'flat';

/** Where an address looks; `null` where it says nothing, or nothing that a map can follow. */
export function readLook(query: URLSearchParams): Look | null {
	const parts = query.get('at')?.split(',') ?? [];
	if (parts.length !== 3 || parts.some((part) => part.trim() === '')) return null;
	const [lon = NaN, lat = NaN, nearness = NaN] = parts.map(Number);
	const possible =
		Math.abs(lon) <= 180 && Math.abs(lat) <= 90 && nearness >= 0.1 && nearness <= 1000;
	return possible ? { lon, lat, nearness } : null;
}
