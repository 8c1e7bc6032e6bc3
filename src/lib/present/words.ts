import { caveat, standfirst } from '#lib/atlas/standfirst.ts';
import { regionMembers, type Lookup, type ViewpointEntry } from '#lib/atlas/tables.ts';
import type { DeckStep } from '#lib/atlas/deck.ts';
import type { View } from '#lib/atlas/view.ts';
import { byNameOnly } from '#lib/atlas/by-name.ts';
import { standingInWords } from '#lib/panels/coding-words.ts';
import { keyQuote } from '#lib/panels/key-quote.ts';
import { inText, regionInText, sentenceCase, subjectInText } from '#lib/panels/names.ts';
import { sourceLine } from '#lib/panels/source.ts';
import type { Standing } from '#lib/atlas/viewpoint.ts';
import type { CorpusDocument, Iso3 } from '#lib/content/types.ts';

/** The viewpoint of a view as it is drawn; the first of all where this site does not have it. */
export function shownOf(view: View, lookup: Lookup): ViewpointEntry {
	const viewpoint = lookup.viewpoint(view.viewpoint) ?? lookup.tables.viewpoints[0]!;
	return view.byName ? byNameOnly(viewpoint) : viewpoint;
}

/** The country of a view; `null` where it has none that is known. */
export const countryOf = ({ country }: View, lookup: Lookup): Iso3 | null =>
	country && lookup.isCountry(country) ? country : null;

/** The map's own heading for a view: "The United States, seen from Russia". */
export function headingOf(view: View, lookup: Lookup): string {
	const from = `seen from ${subjectInText(shownOf(view, lookup).subject, lookup)}`;
	const country = countryOf(view, lookup);
	if (country) return `${sentenceCase(inText(lookup.name(country)))}, ${from}`;
	const region = view.region ? lookup.region(view.region) : undefined;
	return region ? `${region.name}, ${from}` : `The world ${from}`;
}

/** What stands above a step. */
export const titleOf = ({ title, view }: DeckStep, lookup: Lookup): string =>
	title?.trim() || headingOf(view, lookup);

/** Words beside the map, with where they come from. */
export interface StageQuote {
	exact: string;
	document: string;
	source: string;
}

/** The words that stand beside a step, the same as in a file that is made of it. */
export function quoteOf(
	step: DeckStep,
	lookup: Lookup,
	documents: readonly CorpusDocument[],
): StageQuote | null {
	const { view } = step;
	const known = { ...view, country: countryOf(view, lookup) };
	const quote = keyQuote({ ...step, view: known }, shownOf(view, lookup), lookup, documents);
	return (
		quote && {
			exact: quote.text,
			document: quote.document.title,
			source: sourceLine(quote.document),
		}
	);
}

/** How a step's country stands: its category in words, and its standing for the swatch. */
export function standingOf(
	view: View,
	lookup: Lookup,
): { standing: Standing | null; words: string } | null {
	const country = countryOf(view, lookup);
	if (!country) return null;
	const standing = shownOf(view, lookup).countries[country] ?? null;
	return { standing, words: standingInWords(standing, lookup) };
}

/** The documents that name one of the countries, themselves or through a group, whatever they say. */
export function speaking(countries: readonly Iso3[], lookup: Lookup): string[] {
	const ids = lookup.tables.viewpoints
		.filter((viewpoint) => countries.some((country) => country in viewpoint.countries))
		.map(({ document }) => document);
	return [...new Set(ids)];
}

/** How many documents speak, in a sentence; of a whole map also how much there is behind it. */
export function speakingInWords(view: View, lookup: Lookup): string {
	const all = lookup.tables.documents.length;
	const country = countryOf(view, lookup);
	const region = view.region ? lookup.region(view.region) : undefined;
	if (!country && !region) {
		const { figures } = shownOf(view, lookup);
		const warned = caveat(figures);
		return `One of ${inWords(all)} documents speaks here${warned ? `: ${warned}` : ''}. ${standfirst(figures)}`;
	}
	const count = speaking(country ? [country] : regionMembers(region!), lookup).length;
	const whom = country ? inText(lookup.name(country)) : inText(regionInText(region!));
	if (count === all) return `All ${inWords(all)} documents speak of ${whom}.`;
	const speak = count > 1 ? 'speak' : 'speaks';
	return `${sentenceCase(inWords(count))} of ${inWords(all)} documents ${speak} of ${whom}.`;
}

const WORDS = 'none one two three four five six seven eight nine ten eleven twelve'.split(' ');
const inWords = (n: number) => WORDS[n] ?? String(n);
