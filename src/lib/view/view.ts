import type { Iso3 } from '#lib/corpus/types.ts';

/** Where a reader looks, whatever the size of the screen. */
export interface Look {
	/** Degrees, of the middle of the map. */
	lon: number;
	/** Degrees. */
	lat: number;
	/** How many times nearer than where the whole world just fits; 1 is the whole world. */
	nearness: number;
}

/** The kinds of fields, and what their values are; those of a `choice` are listed with the field. */
interface Values {
	viewpoint: string;
	region: string | null;
	country: Iso3 | null;
	switch: boolean;
	choice: string;
	look: Look | null;
}

/** One field of a view. */
export interface Field {
	/** How its values are spelled, checked and known to the corpus. */
	kind: keyof Values;
	/**
	 * Its name in the query of an address, in the options of a frame and as an attribute of `<vantage-map>`.
	 * Without one it stands in the path, and is an attribute by its own name.
	 */
	query?: string;
	/** The values of a `choice`, the default first. */
	of?: readonly string[];
}

/**
 * The fields of a view, each here and nowhere else: what reads, writes, checks and describes views is
 * derived from this table. A field's name is what a step of a deck calls it; its comment is also its
 * description in the published schema of decks. In the order in which they are written.
 */
export const FIELDS = {
	/** `<document>/<subject>`. */
	viewpoint: { kind: 'viewpoint' },
	/** Id of a region. */
	region: { kind: 'region' },
	/** ISO 3166-1 alpha-3; XKX for Kosovo. */
	country: { kind: 'country', query: 'country' },
	/** Group colours away. */
	byName: { kind: 'switch', query: 'by-name' },
	/** Colours away that rest on what is recommended alone. */
	asItIs: { kind: 'switch', query: 'as-it-is' },
	/** Earlier relations as outlines. */
	history: { kind: 'switch', query: 'history' },
	/** Textures of the categories. */
	patterns: { kind: 'switch', query: 'patterns' },
	/** How the world lies on the screen: Equal Earth, or as a globe. */
	projection: { kind: 'choice', query: 'projection', of: ['flat', 'globe'] },
	/** Where the map looks; null or absent: what it opens on. */
	look: { kind: 'look', query: 'at' },
} as const satisfies Record<string, Field>;

type Fields = typeof FIELDS;
export type FieldName = keyof Fields;
type ValueOf<F extends Field> = F extends { of: readonly (infer T)[] } ? T : Values[F['kind']];
type NamesOf<Part> = { [F in FieldName]: Fields[F] extends Part ? F : never }[FieldName];

/** A field that is on or off. */
export type Switch = NamesOf<{ kind: 'switch' }>;

/** How the world lies on the screen. */
export type Projection = ValueOf<Fields['projection']>;

type Optional = {
	[F in Exclude<FieldName, 'viewpoint'>]?: ValueOf<Fields[F]> | undefined;
};

/**
 * What a person would want to send to somebody: everything that decides what a map shows. It is what
 * an address spells and what a step of a deck holds. A field that is absent is as the map opens.
 */
export interface View extends Optional {
	viewpoint: string;
}

/** The part of a view that stands in the query of its address. */
export type QueryPart = Pick<View, NamesOf<{ query: string }>>;

/** The fields by name. */
export const fields = () => Object.entries(FIELDS) as [FieldName, Field][];
