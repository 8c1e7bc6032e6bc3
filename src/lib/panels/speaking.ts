import { regionMembers, type Lookup } from '#lib/corpus/tables.ts';
import { inText, regionInText, sentenceCase } from './names.ts';
import type { View } from '#lib/view/view.ts';
import type { Iso3 } from '#lib/corpus/types.ts';

/** The documents that name one of the countries, themselves or through a group, whatever they say. */
export function speaking(countries: readonly Iso3[], lookup: Lookup): string[] {
	const ids = lookup.tables.viewpoints
		.filter((viewpoint) => countries.some((country) => country in viewpoint.countries))
		.map(({ document }) => document);
	return [...new Set(ids)];
}

/** How many documents speak of what a view shows, as a sentence without its full stop. */
export function speakingOf({ country, region }: View, lookup: Lookup): string {
	const all = lookup.tables.total;
	const place = country && lookup.isCountry(country) ? country : null;
	const card = region ? lookup.region(region) : undefined;
	if (!place && !card) return `One of ${inWords(all)} documents speaks here`;
	const count = speaking(place ? [place] : regionMembers(card!), lookup).length;
	const whom = place ? inText(lookup.name(place)) : inText(regionInText(card!));
	if (count === all) return `All ${inWords(all)} documents speak of ${whom}`;
	const speak = count > 1 ? 'speak' : 'speaks';
	return `${sentenceCase(inWords(count))} of ${inWords(all)} documents ${speak} of ${whom}`;
}

const WORDS = 'none one two three four five six seven eight nine ten eleven twelve'.split(' ');
const inWords = (n: number) => WORDS[n] ?? String(n);
