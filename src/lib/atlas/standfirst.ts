import { claims } from './categories.ts';
import { classifiedCount } from './figures.ts';
import type { Figures } from '#lib/corpus/viewpoint.ts';
import type { Viewpoint } from '#lib/corpus/viewpoint.ts';

/** A map that colours so few countries letters each with its category, and says that it is thin. */
export const FEW = 10;

/** Whether a map, as it is shown, colours so few countries that each is lettered with its category. */
export const isThin = ({ countries }: Pick<Viewpoint, 'countries'>): boolean =>
	Object.values(countries).filter(({ category }) => claims(category)).length <= FEW;

/** One sentence derived from the figures, never an opinion. */
export function standfirst(figures: Figures): string {
	const { named, byName, throughGroups, groups, sentences } = figures;
	const through = throughGroups ? `${throughGroups} through ${groupsInWords(groups)}` : '';
	const classified = [byName ? `${byName} by name` : '', through].filter(Boolean).join(' and ');
	return (
		`Names ${countriesInWords(named)}; classifies ${classified || 'none'}; ` +
		(sentences ? `${sentencesInWords(sentences)} the map.` : 'no sentence carries the map.')
	);
}

/**
 * What a reader has to know before the colours: that some are taken away, that most come through
 * groups, or that there are few. `null` where none of it holds.
 */
export function caveat(figures: Figures): string | null {
	const { groups, groupSentences, groupArea, away, aside } = figures;
	const count = classifiedCount(figures);
	const only = [away && 'by name only', aside && 'as it is'].filter(Boolean).join(', ');
	if (only) return `${only}, ${count || 'none'} of ${count + away + aside} countries`;
	if (groupArea > 50) {
		const share = groupArea === 100 ? 'wholly' : 'mostly';
		return `${share} through ${groupsInWords(groups)}, by ${plural(groupSentences, 'sentence')}`;
	}
	return count <= FEW ? `${countriesInWords(count)} classified` : null;
}

const groupsInWords = (n: number) => (n === 1 ? 'one group' : `${inWords(n)} groups`);
const sentencesInWords = (n: number) => (n === 1 ? 'one sentence carries' : `${n} sentences carry`);
const countriesInWords = (n: number) =>
	n === 0 ? 'no country' : n === 1 ? 'one country' : `${n} countries`;
const plural = (n: number, word: string) => (n === 1 ? `one ${word}` : `${inWords(n)} ${word}s`);

const WORDS = ['no', 'one', 'two', 'three', 'four', 'five', 'six', 'seven', 'eight', 'nine'];
const inWords = (n: number) => WORDS[n] ?? String(n);
