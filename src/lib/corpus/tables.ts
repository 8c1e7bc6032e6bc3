import type { Category, CategoryId, Country, DocumentMeta, Iso3, Region } from './types.ts';
import type { Figures, Viewpoint } from './viewpoint.ts';

/** A viewpoint with its figures: what the chooser, the legend and the map need of it. */
export interface ViewpointEntry extends Viewpoint {
	figures: Figures;
	/**
	 * The box around the classified countries and the vantage's middle, in map units: what narrow
	 * screens open on. `null` where nothing is classified.
	 */
	frame: [x0: number, y0: number, x1: number, y1: number] | null;
	/** Countries that the text merely names and that have their colour through a group. */
	namedInGroup: Iso3[];
	/** How many overall relations are with what no map can show; `offMapOf` lists them. */
	offMap: number;
	/** What the document tells as history: it colours nothing. In the order of the coding. */
	history: PastRelation[];
}

/** An earlier relation of the vantage with a country, or with all members of a group. */
export interface PastRelation {
	object: string;
	category: CategoryId;
	countries: Iso3[];
}

/** What a card in the chooser says of a document; the rest comes with its text. */
export type DocumentCard = Pick<
	DocumentMeta,
	'id' | 'title' | 'author' | 'publisher' | 'date' | 'sourceNote' | 'vantages'
>;

/** A category as it is printed; its definition comes with what explains it. */
export type CategoryCard = Pick<Category, 'id' | 'name'>;

/** A group or a non-state actor as it is named; definitions come with the documents. */
export interface NamedActor {
	id: string;
	name: string;
}

/** A region as the map needs it; its passages come with the document. */
export type RegionCard = Pick<Region, 'id' | 'name' | 'focus' | 'membersByGeography'>;

/** The shared tables of the compiled corpus: small, and on every page. */
export interface Tables {
	documents: DocumentCard[];
	/** By document, then by the document's vantages. */
	viewpoints: ViewpointEntry[];
	categories: CategoryCard[];
	/** The 198 states, sorted by name. */
	countries: Country[];
	groups: NamedActor[];
	actors: NamedActor[];
	/** In the order of the text, which runs from west to east. */
	regions: RegionCard[];
}

/** Answers by id over the tables. Built once per page load. */
export class Lookup {
	readonly tables: Tables;
	readonly #names: Map<string, string>;
	readonly #documents: Map<string, DocumentCard>;
	readonly #viewpoints: Map<string, ViewpointEntry>;
	readonly #regionOf: Map<Iso3, RegionCard>;

	constructor(tables: Tables) {
		this.tables = tables;
		this.#names = new Map([
			...tables.actors.map((a) => [a.id, a.name] as const),
			...tables.groups.map((g) => [g.id, g.name] as const),
			...tables.countries.map((c) => [c.iso3, c.name] as const),
		]);
		this.#documents = new Map(tables.documents.map((d) => [d.id, d]));
		this.#viewpoints = new Map(tables.viewpoints.map((v) => [v.id, v]));
		this.#regionOf = new Map(
			tables.regions.flatMap((region) =>
				[...region.focus, ...region.membersByGeography].map(
					(country) => [country, region] as const,
				),
			),
		);
	}

	/** An actor's name; an indefinite object is its own words. */
	name(actor: string): string {
		return this.#names.get(actor) ?? actor;
	}

	document(id: string): DocumentCard | undefined {
		return this.#documents.get(id);
	}

	viewpoint(id: string): ViewpointEntry | undefined {
		return this.#viewpoints.get(id);
	}

	/** The viewpoints of a document, the default vantage first. */
	viewpointsOf(document: string): ViewpointEntry[] {
		return this.tables.viewpoints.filter((v) => v.document === document);
	}

	category(id: CategoryId): CategoryCard {
		const category = this.tables.categories.find((c) => c.id === id);
		if (!category) throw new Error(`No category "${id}" in categories.json`);
		return category;
	}

	region(id: string): RegionCard | undefined {
		return this.tables.regions.find((r) => r.id === id);
	}

	/** The one region that a country belongs to, if any. */
	regionOf(country: Iso3): RegionCard | undefined {
		return this.#regionOf.get(country);
	}

	/** The region that a country lies in by geography alone: it is none of those that the region is about. */
	regionAround(country: Iso3): RegionCard | undefined {
		return this.tables.regions.find((region) => region.membersByGeography.includes(country));
	}

	isCountry(actor: string): boolean {
		return this.tables.countries.some((c) => c.iso3 === actor);
	}
}

/** The members of a region: its focus countries and those that are there by geography. */
export const regionMembers = (region: RegionCard): Iso3[] => [
	...region.focus,
	...region.membersByGeography,
];
