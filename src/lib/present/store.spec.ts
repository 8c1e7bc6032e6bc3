import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { decksAside, isOwnLink, noteLink, putAside, storedDeck, storeDeck } from './store.ts';
import type { Deck } from '#lib/deck/types.ts';

/** A storage with so much room; `full` refuses whatever is new, as browsers do. */
class FakeStorage {
	readonly kept = new Map<string, string>();
	full = false;
	getItem = (key: string) => this.kept.get(key) ?? null;
	setItem(key: string, text: string) {
		if (this.full) throw new DOMException('full', 'QuotaExceededError');
		this.kept.set(key, text);
	}
}

const deck = (...titles: string[]): Deck => ({
	title: 'A talk',
	steps: titles.map((title) => ({ title, view: { viewpoint: 'too-alone/USA' } })),
});

let storage: FakeStorage;
beforeEach(() => {
	storage = new FakeStorage();
	vi.stubGlobal('localStorage', storage);
	vi.stubGlobal('sessionStorage', new FakeStorage());
});
afterEach(() => {
	// What was refused is held by the module: it goes when it is stored.
	storage.full = false;
	storeDeck(deck());
	putAside(deck());
	vi.unstubAllGlobals();
});

test('a deck is stored', () => {
	expect(storeDeck(deck('one'))).toBe(true);
	expect(storedDeck()).toEqual(deck('one'));
});

test('over an older deck in a full storage the newer one holds, for as long as the page lives', () => {
	storeDeck(deck('one'));
	storage.full = true;
	expect(storeDeck(deck('one', 'two'))).toBe(false);
	expect(storedDeck()).toEqual(deck('one', 'two'));
	storage.full = false;
	expect(storeDeck(deck('one', 'two', 'three'))).toBe(true);
	// From then on the storage is asked again: another window may have written into it.
	storage.setItem('vantage.deck', JSON.stringify(deck('elsewhere')));
	expect(storedDeck()).toEqual(deck('elsewhere'));
});

test('what is put aside is kept the same way', () => {
	storeDeck(deck('one'));
	storage.full = true;
	putAside(deck('another'));
	expect(decksAside()).toEqual([deck('one')]);
});

test('without a storage the page has it', () => {
	vi.stubGlobal('localStorage', undefined);
	expect(storeDeck(deck('one'))).toBe(false);
	expect(storedDeck()).toEqual(deck('one'));
	vi.stubGlobal('localStorage', storage);
});

test('a link is known again in this window', () => {
	noteLink('deck=1.abc');
	expect(isOwnLink('deck=1.abc')).toBe(true);
	expect(isOwnLink('deck=1.abd')).toBe(false);
});
