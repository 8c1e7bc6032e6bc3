import { claims } from './categories.ts';
import { sentencesUnder } from './sentences.ts';
import { isRecommended, isThroughGroup } from './standing.ts';
import type { Figures, Viewpoint } from '#lib/corpus/viewpoint.ts';
import type { CorpusDocument, Iso3 } from '#lib/corpus/types.ts';

/** What counting needs of a document. */
type Counted = Pick<CorpusDocument, 'text' | 'named' | 'relations'>;

/**
 * The figures of a viewpoint, counted from what it shows.
 *
 * @param areas of the countries, in any unit
 */
export function figuresOf(
	viewpoint: Viewpoint,
	document: Counted,
	areas: Readonly<Record<Iso3, number>>,
): Figures {
	const classified = Object.entries(viewpoint.countries).filter(([, s]) => claims(s.category));
	const recommended = classified.filter(([, s]) => isRecommended(s)).length;
	const through = classified.filter(([, s]) => isThroughGroup(s));
	const area = (part: typeof classified) =>
		part.reduce((sum, [country]) => sum + (areas[country] ?? 0), 0);
	const sentences = (part: typeof classified) => {
		const carrying = new Set(part.map(([, s]) => s.relation));
		const quotes = document.relations.filter((r) => carrying.has(r.id)).flatMap((r) => r.quotes);
		return sentencesUnder(document.text, quotes).length;
	};
	return {
		named: document.named.length,
		byName: classified.length - through.length,
		throughGroups: through.length,
		groups: new Set(through.map(([, s]) => s.via)).size,
		sentences: sentences(classified),
		nameSentences: sentences(classified.filter(([, s]) => !isThroughGroup(s))),
		groupSentences: sentences(through),
		away: 0,
		aside: 0,
		recommended,
		asItIs: recommended
			? figuresOf({ ...viewpoint, countries: asserted(viewpoint.countries) }, document, areas)
			: null,
		groupArea: Math.round((100 * area(through)) / (area(classified) || 1)),
	};
}

const asserted = (countries: Viewpoint['countries']): Viewpoint['countries'] =>
	Object.fromEntries(Object.entries(countries).filter(([, s]) => !isRecommended(s)));

/** Countries that have a colour, the vantage's own apart. */
export const classifiedCount = ({ byName, throughGroups }: Figures): number =>
	byName + throughGroups;
