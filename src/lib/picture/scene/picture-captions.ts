import type { StepCaptions } from '../step-captions.ts';

/** What a picture says besides map, legend and quote, line by line. */
export interface PictureCaptions {
	/** The whole title: "North Africa (Libya) · The world seen from Russia: three countries classified". */
	title: string;
	/** The line above the world, if there is one: "North Africa (Libya)". */
	above: string | null;
	/** "The world seen from Russia". */
	world: string;
	/** Behind that: "three countries classified". */
	caveat: string | null;
	/** Of the document. */
	document: string;
	source: string;
	/** How much there is behind the map, or who speaks of the place; may be nothing. */
	standfirst: string;
	/** The line at the foot: whose boundaries these are, and what the picture does not say. */
	honesty: string;
	/** The whole picture in words, for those who do not see it. */
	description: string;
}

/**
 * The captions of a picture: the step's own title or its place above the world that is seen.
 *
 * @param kind a still says how much there is behind the map, a picture that is downloaded also how many documents
 *   speak of the place, a slide that alone: who stands before a room says the rest
 */
export function pictureCaptions(
	captions: StepCaptions,
	kind: 'still' | 'picture' | 'slide',
): PictureCaptions {
	const { own, place, caveat, document, source, description } = captions;
	const under = (above: string | null, below: string) => (above ? `${above} · ${below}` : below);
	const world = own ? under(place, captions.world) : captions.world;
	return {
		title: under(own ?? place, world) + (caveat ? `: ${caveat}` : ''),
		above: own ?? place,
		world,
		caveat,
		document,
		source,
		standfirst: {
			still: captions.standfirst,
			picture: `${captions.speaking} ${captions.standfirst}`,
			slide: place ? captions.speaking : '',
		}[kind],
		honesty: `${captions.boundaries}. ${captions.honesty}`,
		description,
	};
}
