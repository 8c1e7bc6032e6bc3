import { claims } from './categories.ts';
import { sentencesUnder } from './sentences.ts';
import type { Viewpoint } from './viewpoint.ts';
import type { CorpusDocument } from '#lib/content/types.ts';

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
}

/** The figures of a viewpoint, counted from what it shows. */
export function figuresOf(viewpoint: Viewpoint, document: CorpusDocument): Figures {
	const classified = Object.values(viewpoint.countries).filter((s) => claims(s.category));
	const groups = new Set(classified.map((s) => s.via).filter((via) => via !== 'named'));
	const carrying = new Set(classified.map((s) => s.relation));
	const quotes = document.relations.filter((r) => carrying.has(r.id)).flatMap((r) => r.quotes);
	return {
		named: document.named.length,
		byName: classified.filter((s) => s.via === 'named').length,
		throughGroups: classified.filter((s) => s.via !== 'named').length,
		groups: groups.size,
		sentences: sentencesUnder(document.text, quotes).length,
	};
}

/** One sentence derived from the figures, never an opinion. */
export function standfirst(figures: Figures): string {
	const { named, byName, throughGroups, groups, sentences } = figures;
	const through = throughGroups
		? ` and ${throughGroups} through ${groups === 1 ? 'one group' : `${inWords(groups)} groups`}`
		: '';
	return (
		`Names ${countries(named)}; classifies ${byName} by name${through}; ` +
		`${sentences} ${sentences === 1 ? 'sentence carries' : 'sentences carry'} the map.`
	);
}

const countries = (n: number) => (n === 1 ? 'one country' : `${n} countries`);

const WORDS = ['no', 'one', 'two', 'three', 'four', 'five', 'six', 'seven', 'eight', 'nine'];
const inWords = (n: number) => WORDS[n] ?? String(n);
