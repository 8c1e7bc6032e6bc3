import type { Basis, CategoryId, Iso3, Modality, Subject } from './types.ts';

/** Where a country stands in a viewpoint, and what puts it there. */
export interface Standing {
	category: CategoryId;
	/** `named`: by a relation with the country; a group id: through the group; `vantage`: it is the subject. */
	via: 'named' | 'vantage' | (string & {});
	/** `null` for the vantage, as are `modality`, `voice` and `relation`. */
	basis: Basis | null;
	/** `should`: recommended, not so yet. */
	modality: Modality | null;
	voice: string | null;
	/** Id of the relation that gives the category. */
	relation: string | null;
}

/** A document together with one subject whose foreign relations it discusses, resolved. */
export interface Viewpoint {
	/** `<document>/<subject>`. */
	id: string;
	document: string;
	subject: Subject;
	/** Countries that the document says nothing of are absent: no evidence, no colour. */
	countries: Record<Iso3, Standing>;
}

/** How much of the map is carried by how much text. */
export interface Figures {
	/** Countries that the text itself names, the vantage included. */
	named: number;
	/** Countries classified by a statement on them. */
	byName: number;
	/** Countries classified through a statement on a group. */
	throughGroups: number;
	/** Groups that colour at least one country. */
	groups: number;
	/** Sentences of the text that give at least one country its category. */
	sentences: number;
	/** Those of them that give it by name, … */
	nameSentences: number;
	/** … and through a group: one sentence may do both. */
	groupSentences: number;
	/** Countries whose colour through a group is taken away: 0, but by name only. */
	away: number;
	/** Countries whose recommended colour is taken away: 0, but as it is. */
	aside: number;
	/** Countries whose colour rests on what is recommended. */
	recommended: number;
	/** The figures without these; `null` where there are none. */
	asItIs: Figures | null;
	/** Part of the coloured area that is coloured through groups, in percent; 0 where nothing is. */
	groupArea: number;
}
