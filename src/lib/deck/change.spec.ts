import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { duplicate, edit, EMPTY, insert, move, remove, rename } from './change.ts';
import { begin, change, redo, undo } from './history.ts';
import { LIMITS } from './limits.ts';
import { randomDeck } from './random-deck.ts';
import type { Deck } from './types.ts';

const deck: Deck = {
	title: 'A talk',
	steps: ['one', 'two', 'three'].map((title) => ({ view: { viewpoint: 'a/RUS' }, title })),
};
const titles = ({ steps }: Deck) => steps.map(({ title }) => title);

describe('changes of a deck', () => {
	it('move, add, double and take away steps', () => {
		expect(titles(move(deck, 0, 2))).toEqual(['two', 'three', 'one']);
		expect(titles(move(deck, 2, 0))).toEqual(['three', 'one', 'two']);
		expect(titles(move(deck, 1, -5))).toEqual(['two', 'one', 'three']);
		expect(move(deck, 1, 1)).toBe(deck);
		expect(move(deck, 7, 1)).toBe(deck);
		expect(titles(duplicate(deck, 1))).toEqual(['one', 'two', 'two', 'three']);
		expect(titles(remove(deck, 0))).toEqual(['two', 'three']);
		expect(remove(deck, 3)).toBe(deck);
		expect(titles(insert(deck, { view: { viewpoint: 'b/USA' } }))).toEqual([
			...titles(deck),
			undefined,
		]);
		expect(titles(deck)).toEqual(['one', 'two', 'three']);
	});

	it('give words, and none for empty ones', () => {
		expect(edit(deck, 0, { note: 'Slowly.' }).steps[0]).toEqual({
			...deck.steps[0],
			note: 'Slowly.',
		});
		expect(edit(deck, 0, { title: '' }).steps[0]).toEqual({ view: { viewpoint: 'a/RUS' } });
		expect(rename(deck, 'x'.repeat(999)).title).toHaveLength(LIMITS.title);
	});

	it('stop at as many steps as a deck may have', () => {
		const full = { ...EMPTY, steps: Array.from({ length: LIMITS.steps }, () => deck.steps[0]!) };
		expect(insert(full, deck.steps[0]!)).toBe(full);
		expect(duplicate(full, 0)).toBe(full);
	});
});

describe('undo and redo', () => {
	it('lead back to every deck that there was, and forward again', () => {
		const moves = fc.array(
			fc.tuple(fc.constantFrom('move', 'remove', 'duplicate', 'rename'), fc.nat(9), fc.nat(9)),
			{ maxLength: 20 },
		);
		fc.assert(
			fc.property(randomDeck, moves, (first, list) => {
				let history = begin(first);
				const seen = [first];
				for (const [kind, a, b] of list) {
					const next = {
						move: () => move(history.deck, a, b),
						remove: () => remove(history.deck, a),
						duplicate: () => duplicate(history.deck, a),
						rename: () => rename(history.deck, `${a}`),
					}[kind]!();
					if (next !== history.deck) seen.push(next);
					history = change(history, next, kind);
				}
				for (const one of seen.toReversed()) {
					expect(history.deck).toBe(one);
					history = undo(history);
				}
				expect(undo(history)).toBe(history);
				for (const one of seen) {
					expect(history.deck).toBe(one);
					history = redo(history);
				}
			}),
		);
	});

	it('take what was typed as one', () => {
		let history = begin(deck);
		for (const title of ['T', 'Ti', 'Tit'])
			history = change(history, rename(history.deck, title), 'renaming the deck', true);
		expect(history.past).toHaveLength(1);
		expect(undo(history).deck).toBe(deck);
	});
});
