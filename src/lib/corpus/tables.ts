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

/** What a document is called and where it is from; the rest comes with its text. */
export type DocumentTitle = Pick<
	DocumentMeta,
	'id' | 'title' | 'author' | 'publisher' | 'date' | 'sourceNote' | 'vantages'
>;

/** What a list of documents says of one. */
export interface DocumentCard extends DocumentTitle {
	/** Where it stands in the corpus; from 0. */
	place: number;
	/** How many countries each of its vantages classifies, in their order. */
	classified: number[];
}

/** A category as it is printed; its definition comes with what explains it. */
export type CategoryCard = Pick<Category, 'id' | 'name'>;

/** A group or a non-state actor as it is named; definitions come with the documents. */
export interface NamedActor {
	id: string;
	name: string;
}

/** A region as the map needs it; its passages come with the document. */
export type RegionCard = Pick<Region, 'id' | 'name' | 'focus' | 'membersByGeography'>;

/** What is known of a corpus that may be larger than a page has to know. */
export interface Known {
	/** How many documents the corpus has. */
	total: number;
	documents: DocumentCard[];
	viewpoints: ViewpointEntry[];
}

/** The shared tables of the compiled corpus: small, and on every page. */
export interface Tables {
	/** How many documents the corpus has. */
	total: number;
	/** Those that are known here, in the corpus' order. */
	documents: DocumentCard[];
	/** Those that are known here: by document, then by the document's vantages. */
	viewpoints: ViewpointEntry[];
	categories: CategoryCard[];
	/** The 198 states, sorted by name. */
	countries: Country[];
	groups: NamedActor[];
	actors: NamedActor[];
	/** In the order of the text, which runs from west to east. */
	regions: RegionCard[];
}

/** So many documents a list has that stands beside a map: the one that is shown, and its neighbours. */
export const AROUND = 8;

/**
 * Answers by id over the tables. Built once per page load, and told later what else has been fetched: nothing
 * that is drawn follows by itself.
 */
export class Lookup {
	readonly tables: Tables;
	readonly #names: Map<string, string>;
	readonly #documents = new Map<string, DocumentCard>();
	readonly #viewpoints = new Map<string, ViewpointEntry>();
	readonly #regionOf: Map<Iso3, RegionCard>;

	constructor(tables: Tables) {
		this.tables = { ...tables, documents: [], viewpoints: [] };
		this.learn(tables);
		this.#names = new Map([
			...tables.actors.map((a) => [a.id, a.name] as const),
			...tables.groups.map((g) => [g.id, g.name] as const),
			...tables.countries.map((c) => [c.iso3, c.name] as const),
		]);
		this.#regionOf = new Map(
			tables.regions.flatMap((region) =>
				[...region.focus, ...region.membersByGeography].map(
					(country) => [country, region] as const,
				),
			),
		);
	}

	/** Adds what is not known yet; what is stays as it is. */
	learn({ total, documents, viewpoints }: Known): void {
		this.tables.total = total;
		for (const document of documents)
			if (!this.#documents.has(document.id)) this.#documents.set(document.id, document);
		for (const viewpoint of viewpoints)
			if (!this.#viewpoints.has(viewpoint.id)) this.#viewpoints.set(viewpoint.id, viewpoint);
		this.tables.documents = [...this.#documents.values()].sort((a, b) => a.place - b.place);
		this.tables.viewpoints = this.tables.documents.flatMap(({ id }) => this.viewpointsOf(id));
	}

	/** Whether nothing of the corpus is left to be fetched. */
	get complete(): boolean {
		const { total, documents } = this.tables;
		return documents.length === total && this.idsOf(documents).every((id) => this.viewpoint(id));
	}

	/** The ids of these documents' viewpoints, known or not. */
	idsOf(documents: readonly DocumentCard[]): string[] {
		return documents.flatMap(({ id, vantages }) => vantages.map((subject) => `${id}/${subject}`));
	}

	/** Of the corpus' documents the one and its neighbours, as far as they are known: `AROUND` in all. */
	around(document: string): DocumentCard[] {
		const { total, documents } = this.tables;
		const here = this.#documents.get(document)?.place ?? 0;
		const first = Math.max(0, Math.min(here - AROUND / 2 + 1, total - AROUND));
		return documents.filter(({ place }) => place >= first && place < first + AROUND);
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

	/** The viewpoints of a document, as far as they are known, the default vantage first. */
	viewpointsOf(document: string): ViewpointEntry[] {
		const vantages = this.#documents.get(document)?.vantages ?? [];
		return vantages.flatMap((subject) => this.#viewpoints.get(`${document}/${subject}`) ?? []);
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
