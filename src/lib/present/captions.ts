import { caveat, standfirst } from '#lib/atlas/standfirst.ts';
import type { Lookup, ViewpointEntry } from '#lib/corpus/tables.ts';
import type { DeckStep } from '#lib/deck/types.ts';
import { known } from '#lib/view/known.ts';
import type { View } from '#lib/view/view.ts';
import { shownIn } from '#lib/atlas/shown.ts';
import { standingInWords } from '#lib/panels/coding-words.ts';
import { keyQuote } from '#lib/panels/key-quote.ts';
import { inText, sentenceCase, subjectInText } from '#lib/panels/names.ts';
import { ended, sourceLine } from '#lib/panels/source.ts';
import { speakingOf } from '#lib/panels/speaking.ts';
import type { Standing } from '#lib/corpus/viewpoint.ts';
import type { CorpusDocument, Iso3 } from '#lib/corpus/types.ts';

/** The viewpoint of a view as it is drawn; the first of all where this site does not have it. */
export function shownOf(view: View, lookup: Lookup): ViewpointEntry {
	const viewpoint = lookup.viewpoint(view.viewpoint) ?? lookup.tables.viewpoints[0]!;
	return shownIn(viewpoint, view);
}

/** The country of a view; `null` where it has none that is known. */
export const countryOf = (view: View, lookup: Lookup): Iso3 | null =>
	known(view, lookup).country ?? null;

/** The map's own heading for a view: "The United States, seen from Russia". */
export function headingOf(view: View, lookup: Lookup): string {
	const from = `seen from ${subjectInText(shownOf(view, lookup).subject, lookup)}`;
	const country = countryOf(view, lookup);
	if (country) return `${sentenceCase(inText(lookup.name(country)))}, ${from}`;
	const region = view.region ? lookup.region(view.region) : undefined;
	return region ? `${region.name}, ${from}` : `The world ${from}`;
}

/** What a small picture of a view shows. */
export function pictureInWords(view: View, lookup: Lookup): string {
	const stands = standingOf(view, lookup);
	const ways = [
		view.projection === 'globe' && 'as a globe',
		view.look && 'from near',
		view.patterns && 'with textures',
		view.byName && 'without colours through groups',
		view.asItIs && 'without what is recommended alone',
		view.history && 'with earlier relations as outlines',
	];
	const heading = headingOf(view, lookup) + (stands ? `: ${stands.text}` : '');
	return [`Map. ${heading}`, ...ways.filter(Boolean)].join(', ');
}

/** What stands above a step. */
export const titleOf = ({ title, view }: DeckStep, lookup: Lookup): string =>
	title?.trim() || headingOf(view, lookup);

/** Words beside the map, with where they come from. */
export interface StageQuote {
	exact: string;
	/** "Russia towards Libya: Contested (inferred)"; for a passage, its heading. */
	about: string;
	/** The document's title. */
	document: string;
	/** Title and source as sentences. */
	citation: [title: string, source: string];
}

/** The words that stand beside a step, the same as in a file that is made of it. */
export function quoteOf(
	step: DeckStep,
	lookup: Lookup,
	documents: readonly CorpusDocument[],
): StageQuote | null {
	const view = known(step.view, lookup);
	const quote = keyQuote({ ...step, view }, shownOf(view, lookup), lookup, documents);
	return (
		quote && {
			exact: quote.text,
			about: quote.about,
			document: quote.document.title,
			citation: [ended(quote.document.title), `${sourceLine(quote.document)}.`],
		}
	);
}

/** How a step's country stands: its category in words, and its standing for the swatch. */
export function standingOf(
	view: View,
	lookup: Lookup,
): { standing: Standing | null; text: string } | null {
	const country = countryOf(view, lookup);
	if (!country) return null;
	const standing = shownOf(view, lookup).countries[country] ?? null;
	return { standing, text: standingInWords(standing, lookup) };
}

/** How many documents speak, in a sentence; of a whole map also how much there is behind it. */
export function speakingInWords(view: View, lookup: Lookup): string {
	const said = speakingOf(view, lookup);
	const { country, region } = known(view, lookup);
	if (country ?? region) return `${said}.`;
	const { figures } = shownOf(view, lookup);
	const warned = caveat(figures);
	return `${said}${warned ? `: ${warned}` : ''}. ${standfirst(figures)}`;
}
