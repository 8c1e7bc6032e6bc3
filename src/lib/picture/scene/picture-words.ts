import { wordsOf, type StillWords } from '../words.ts';
import type { DeckStep } from '#lib/deck/types.ts';
import type { Lookup, ViewpointEntry } from '#lib/corpus/tables.ts';
import { standingInWords } from '#lib/panels/coding-words.ts';
import { speakingOf } from '#lib/panels/speaking.ts';

/**
 * The words of a step's picture: its own title or its place above the world that is seen.
 *
 * @param viewpoint as it is shown
 * @param marked whether the picture marks what is disputed
 * @throws {Error} where the tables lack document or region
 */
export function pictureWords(
	{ view, title }: DeckStep,
	viewpoint: ViewpointEntry,
	lookup: Lookup,
	marked: boolean,
): StillWords {
	const region = view.region ?? null;
	const text = wordsOf(viewpoint, region, lookup, marked);
	const { country } = view;
	const place = country ? lookup.name(country) : text.region;
	const standing = country
		? `${place}: ${standingInWords(viewpoint.countries[country] ?? null, lookup)}. `
		: '';
	const under = (above: string | null, below: string) => (above ? `${above} · ${below}` : below);
	const world = title ? under(place, text.world) : text.world;
	const heading = under(title ?? place, world);
	return {
		...text,
		title: heading + (text.caveat ? `: ${text.caveat}` : ''),
		region: title ?? place,
		world,
		standfirst: `${speakingOf(view, lookup)}. ${text.standfirst}`,
		description: standing + text.description,
	};
}
