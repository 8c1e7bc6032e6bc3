import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { withDeck } from './with-deck.ts';
import type { Deck } from '#lib/deck/types.ts';

const FILE =
	'<body>\n<script type="application/json" id="deck">null</script>\n<p>rest</p></body></html>';

/** What a browser takes for the element's content: everything up to the first end tag. */
const deckIn = (html: string): unknown =>
	JSON.parse(html.split('id="deck">')[1]!.split(/<\/script/i)[0]!) as unknown;

describe('the one file with a deck', () => {
	it('holds any deck to the letter, and stays the same around it', () => {
		const text = fc.oneof(
			fc.string({ unit: 'grapheme' }),
			fc.constantFrom(
				'</script><script>alert(1)</script>',
				'<!--',
				']]>',
				'$&$1',
				'\u2028',
				'&lt;',
			),
		);
		const step = fc.record({ view: fc.record({ viewpoint: text }), title: text, note: text });
		const decks = fc.record({ title: text, steps: fc.array(step, { maxLength: 5 }) });
		fc.assert(
			fc.property(decks, (deck) => {
				const html = withDeck(FILE, deck as Deck);
				expect(deckIn(html)).toEqual(deck);
				expect(html.split('</script>').length).toBe(2);
				expect(html.endsWith('\n<p>rest</p></body></html>')).toBe(true);
			}),
		);
	});

	it('takes the place of a deck that is there', () => {
		const [first, second] = [
			{ title: 'first', steps: [] },
			{ title: 'second', steps: [] },
		];
		expect(deckIn(withDeck(withDeck(FILE, first), second))).toEqual(second);
	});

	it('is refused by any other text', () => {
		expect(() => withDeck('<p>404</p>', { title: '', steps: [] })).toThrow(/no place/);
	});

	it('is refused by half a file', () => {
		expect(() => withDeck(FILE.slice(0, -9), { title: '', steps: [] })).toThrow(/not whole/);
	});
});
