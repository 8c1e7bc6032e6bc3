import type { StepCaptions } from '../../step-captions.ts';

/** The heading of a slide. */
export interface SlideCaptions {
	title: string;
	/** Behind the title, where the title is the map's own: "three countries classified". */
	caveat: string | null;
	/** What the map shows, where the title does not say it. */
	subtitle: string | null;
	document: string;
	source: string;
	/** How many documents speak of the place, where one is shown. */
	speaking: string | null;
}

/**
 * The captions of a step's slide. A step's own title stands above; what the map shows is then said below
 * it, for no map goes without its vantage.
 */
export function slideCaptions(captions: StepCaptions): SlideCaptions {
	const { own, place, world, caveat, standing, document, source } = captions;
	const seen = world + (caveat ? `: ${caveat}` : '');
	const parts = own
		? [place && place !== own ? place : null, standing, seen]
		: place
			? [standing, seen]
			: [];
	return {
		title: own ?? place ?? world,
		caveat: own || place ? null : caveat,
		subtitle: parts.filter(Boolean).join(' · ') || null,
		document,
		source,
		speaking: place ? captions.speaking : null,
	};
}
