import { boundariesOf, captionsOf } from './captions.ts';
import { isNear } from './shown-part.ts';
import { HONESTY } from '#lib/corpus/honesty.ts';
import { regionMembers, type Lookup, type ViewpointEntry } from '#lib/corpus/tables.ts';
import type { DeckStep } from '#lib/deck/types.ts';
import { standingInWords } from '#lib/panels/coding-words.ts';
import { speakingOf } from '#lib/panels/speaking.ts';

/** What every file says of a step besides legend and quote. */
export interface StepCaptions {
	/** The step's own title. */
	own: string | null;
	/** The country that is shown, else the region, by name. */
	place: string | null;
	/** "The world seen from Russia". */
	world: string;
	/** What has to be known before the colours, if anything: "three countries classified". */
	caveat: string | null;
	/** What the country is to the vantage; of a region, that the document is silent on it. */
	standing: string | null;
	/** Of the document. */
	document: string;
	/** Author, publisher and date, as far as the document states them. */
	source: string;
	/** How many documents speak of the place, as a sentence. */
	speaking: string;
	standfirst: string;
	/** Whose boundaries these are, without a full stop. */
	boundaries: string;
	/** What every map says of itself. */
	honesty: string;
	/** The whole map in words, for those who do not see it. */
	description: string;
}

/**
 * The captions of a step.
 *
 * @param viewpoint as it is shown
 * @throws {Error} where the tables lack document or region
 */
export function stepCaptions(
	{ view, title }: Pick<DeckStep, 'view' | 'title'>,
	viewpoint: ViewpointEntry,
	lookup: Lookup,
): StepCaptions {
	const region = view.region ?? null;
	const country = view.country ?? null;
	const near = isNear(view);
	const text = captionsOf(viewpoint, region, lookup, near);
	const name = country === null ? null : lookup.name(country);
	const standing =
		country === null ? null : standingInWords(viewpoint.countries[country] ?? null, lookup);
	const card = region === null ? undefined : lookup.region(region);
	const silent =
		card && !regionMembers(card).some((each) => each in viewpoint.countries)
			? 'Names no country of the region'
			: null;
	return {
		own: title || null,
		place: name ?? text.region,
		world: text.world,
		caveat: text.caveat,
		standing: standing ?? silent,
		document: text.document,
		source: text.source,
		speaking: `${speakingOf(view, lookup)}.`,
		standfirst: text.standfirst,
		boundaries: boundariesOf(near),
		honesty: HONESTY,
		description: (name === null ? '' : `${name}: ${standing}. `) + text.description,
	};
}
