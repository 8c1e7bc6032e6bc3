import fc from 'fast-check';
import type { Deck, DeckStep } from './types.ts';
import { randomView } from '#lib/view/random-view.ts';
import type { View } from '#lib/view/view.ts';

/** For tests: decks of every kind that the schema lets pass, fields of later versions included. */

const slug = fc.stringMatching(/^[a-z][a-z0-9-]{0,20}$/);
const iso3 = fc.stringMatching(/^[A-Z]{3}$/);
const amount = (min: number, max: number) =>
	// JSON knows no negative zero.
	fc.double({ min, max, noNaN: true }).map((n) => (n === 0 ? 0 : n));
const text = (maxLength: number) => fc.string({ unit: 'binary', maxLength });

/** What comparison, arcs or a reader might want to keep. */
const later = fc.record(
	{
		compare: fc.array(slug, { maxLength: 3 }),
		arcs: fc.record({ between: fc.tuple(iso3, iso3) }),
	},
	{ requiredKeys: [] },
);

const view = fc
	.tuple(
		randomView({
			viewpoint: fc.tuple(slug, fc.oneof(iso3, slug)).map((parts) => parts.join('/')),
			region: slug,
			country: iso3,
			look: fc.record({
				lon: amount(-180, 180),
				lat: amount(-90, 90),
				nearness: amount(0.1, 1000),
			}),
		}),
		later,
	)
	.map(([now, then]): View => ({ ...now, ...then }));

const step = fc.record(
	{
		view,
		title: text(100),
		note: text(400),
		quote: fc.tuple(slug, slug).map((parts) => parts.join('/')),
		later: fc
			.jsonValue({ maxDepth: 2 })
			.map((value) => JSON.parse(JSON.stringify(value)) as unknown),
	},
	{ requiredKeys: ['view'] },
) as fc.Arbitrary<DeckStep>;

export const randomDeck: fc.Arbitrary<Deck> = fc.record({
	title: text(100),
	steps: fc.array(step, { maxLength: 12 }),
});
