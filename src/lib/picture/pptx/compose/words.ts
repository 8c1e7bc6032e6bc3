import type { DeckStep } from '#lib/deck/types.ts';
import { caveat } from '#lib/atlas/standfirst.ts';
import { regionMembers, type Lookup, type ViewpointEntry } from '#lib/corpus/tables.ts';
import { ATTRIBUTION } from '#lib/geo/attribution.ts';
import { standingInWords } from '#lib/panels/coding-words.ts';
import { speakingOf } from '#lib/panels/speaking.ts';
import { isNear } from '../../shown-part.ts';
import { wordsOf } from '../../words.ts';

/** What a slide says besides map, legend and quote. */
export interface SlideWords {
	title: string;
	/** Behind the title, where the title is the map's own: "three countries classified". */
	caveat: string | null;
	/** What the map shows, where the title does not say it. */
	subtitle: string | null;
	document: string;
	/** Author, publisher and date, as far as the document states them. */
	source: string;
	standfirst: string;
	/** The map in words, for those who do not see it. */
	description: string;
	/** What every map of the site says of itself. */
	honest: string;
	boundaries: string;
}

/**
 * The words of a step's slide. A step's own title stands above; what the map shows is then said below
 * it, for no map goes without its vantage.
 *
 * @param viewpoint as it is shown
 */
export function slideWords(
	{ view, title }: DeckStep,
	viewpoint: ViewpointEntry,
	lookup: Lookup,
): SlideWords {
	const own = wordsOf(viewpoint, view.region ?? null, lookup);
	const country = view.country ? lookup.name(view.country) : null;
	const warned = caveat(viewpoint.figures);
	const seen = own.world + (warned ? `: ${warned}` : '');
	const place = country ?? own.region;
	const standing = view.country
		? standingInWords(viewpoint.countries[view.country] ?? null, lookup)
		: null;
	const card = view.region ? lookup.region(view.region) : undefined;
	const silent =
		card && !country && !regionMembers(card).some((each) => each in viewpoint.countries)
			? 'Names no country of the region'
			: null;
	const parts = title
		? [place && place !== title ? place : null, standing ?? silent, seen]
		: place
			? [standing ?? silent, seen]
			: [];
	return {
		title: title ?? place ?? own.world,
		caveat: title || place ? null : warned,
		subtitle: parts.filter(Boolean).join(' · ') || null,
		document: own.document,
		source: own.source,
		standfirst: `${speakingOf(view, lookup)}. ${own.standfirst}`,
		description: (country ? `${country}: ${standing}. ` : '') + own.description,
		honest: 'Shows what the document says, not what is so.',
		// What is disputed is marked on near maps alone.
		boundaries: `${isNear(view) ? ATTRIBUTION : ATTRIBUTION.replace(/;.*/, '')}.`,
	};
}
