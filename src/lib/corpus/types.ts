/**
 * The shapes of the compiled corpus: what `npm run compile` makes of `src/content`, what the atlas
 * reads, and what the site publishes. The words are those of the codebook and are used for the same
 * things in code, in addresses, in data and on screen.
 */

/** ISO 3166-1 alpha-3, capitals; Kosovo is `XKX`. */
export type Iso3 = string;

export type DocumentId = string;

/** A country (`Iso3`) or a group id (`europe-3`): the one whose foreign relations a relation describes. */
export type Subject = string;

export const CATEGORY_IDS = [
	'self',
	'ally',
	'strategic-partner',
	'partner',
	'client',
	'hedging',
	'contested',
	'rival-client',
	'competitor',
	'adversary',
	'mentioned',
] as const;

export type CategoryId = (typeof CATEGORY_IDS)[number];

export type FamilyId = 'self' | 'aligned' | 'in-between' | 'opposed' | 'none';

export interface Category {
	id: CategoryId;
	/** As printed in the legend: "Strategic partner". */
	name: string;
	family: FamilyId;
	/** What the document says of the object, seen from the subject, in a reader's words. */
	definition: string;
}

export type Basis = 'explicit' | 'inferred';

export const DIRECTIONS = ['mutual', 'one-way'] as const;
/** Whether the text states a relation between the two, or gives it to the subject alone. */
export type Direction = (typeof DIRECTIONS)[number];

export const MODALITIES = ['is', 'should', 'may'] as const;
/** Asserted as so; recommended, urged or intended; possible, expected or feared. */
export type Modality = (typeof MODALITIES)[number];

export const OBJECT_KINDS = ['country', 'group', 'non-state', 'indefinite'] as const;
export type ObjectKind = (typeof OBJECT_KINDS)[number];

/** A stretch of a document's text. `start` and `end` are UTF-16 offsets: `text.slice(start, end)`. */
export interface Span {
	start: number;
	end: number;
}

/** Words of the document, to the letter: `text.slice(start, end) === exact`. */
export interface Quote extends Span {
	exact: string;
}

/** How a document describes a subject standing towards an object. */
export interface Relation {
	/** Unique in the corpus: `<document>/<id within the document>`. */
	id: string;
	document: DocumentId;
	subject: Subject;
	/** A country, a group or a non-state actor by id; an indefinite object in the document's words. */
	object: string;
	objectKind: ObjectKind;
	category: CategoryId;
	/** A mutual relation counts for both of its pair and is coded once. */
	direction: Direction;
	/** `may` gives no pair its category. */
	modality: Modality;
	basis: Basis;
	/** `author`, or the person, body or text to whom the document attributes the statement. */
	voice: string;
	/**
	 * `null` for a statement on the pair as a whole; `history`, `libya`, `trade` … for a part of it. An overall
	 * relation has one where the document says nothing wider of the pair: its theatre.
	 */
	scope: string | null;
	/** Whether this relation gives the pair its category on the map. At most one for each pair. */
	overall: boolean;
	quotes: Quote[];
	/** Required where `basis` is `inferred`. */
	rationale: string | null;
	/** Groups that only overlap with `object` and that this relation beats, each with its reason. */
	overrides: { group: string; reason: string }[];
}

/** Words of a text that name an actor or a place. */
export interface Mention extends Span {
	/** ISO3, group id, non-state actor id or place id. */
	actor: string;
	kind: 'country' | 'group' | 'non-state' | 'place';
}

/** What a document is; author, publisher and date are `null` where its text does not state them. */
export interface DocumentMeta {
	id: DocumentId;
	title: string;
	author: string | null;
	publisher: string | null;
	date: string | null;
	/** A note on where the text comes from, as the supplied file prints it. */
	sourceNote: string | null;
	/** Name of the supplied file. */
	source: string;
	/** Whose text it is. */
	rights: string;
	/** `quotes` publishes only the quotes, with one sentence on each side. */
	publish: 'full' | 'quotes';
	/** Subjects, the default first. */
	vantages: Subject[];
	/** Countries that the text itself names, not through groups; sorted. */
	named: Iso3[];
	/** Disputed places, seas and straits that the text names: they name no country. */
	places: { name: string; mentions: Span[] }[];
}

/** One compiled document: its description, its text and everything found or coded in it. */
export interface CorpusDocument extends DocumentMeta {
	text: string;
	relations: Relation[];
	/** In the order of the text, without overlaps. */
	mentions: Mention[];
	/** The groups that it is coded with: as objects, as subjects, by way of an override. */
	groups: Group[];
	/** The regions that it analyses; none, for all documents but one. */
	regions: Region[];
}

export interface Group {
	id: string;
	/** As printed: "European members of NATO or the EU". */
	name: string;
	definition: string;
	members: Iso3[];
}

/** An actor that is no country and no group of countries: shown in panels only. */
export interface NonStateActor {
	id: string;
	name: string;
	note: string;
}

/** One of the 198 states. */
export interface Country {
	iso3: Iso3;
	/** In running text and on the map: "Turkey". */
	name: string;
}

/** A passage below its heading; its words are `text.slice(start, end)` of the regions' document. */
export interface RegionPassage extends Span {
	/** "Russian Interests" or "Narrative Engagement". */
	section: string;
	heading: string;
}

/** One of the seven regions that `ummah-pivot` analyses. */
export interface Region {
	id: string;
	/** The text's name with the user's: "North Africa (Libya)". */
	name: string;
	/** Members that the passages are about. */
	focus: Iso3[];
	/** Powers from anywhere that the passages name as acting there, without the vantage. */
	actors: Iso3[];
	/** The remaining members: drawn inside the outline, not claimed by the text. */
	membersByGeography: Iso3[];
	/** In the order of the text. */
	passages: RegionPassage[];
}
