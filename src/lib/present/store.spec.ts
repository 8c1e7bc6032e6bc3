import { afterEach, beforeEach, expect, test, vi } from 'vitest';
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
let decksAside: typeof import('./store.ts').decksAside;
let isOwnLink: typeof import('./store.ts').isOwnLink;
let noteLink: typeof import('./store.ts').noteLink;
let putAside: typeof import('./store.ts').putAside;
let storedDeck: typeof import('./store.ts').storedDeck;
let storeDeck: typeof import('./store.ts').storeDeck;
beforeEach(async () => {
	// The module holds what it has seen: every test begins as a page does.
	vi.resetModules();
	({ decksAside, isOwnLink, noteLink, putAside, storedDeck, storeDeck } =
		await import('./store.ts'));
	storage = new FakeStorage();
	vi.stubGlobal('localStorage', storage);
	vi.stubGlobal('sessionStorage', new FakeStorage());
});
afterEach(() => vi.unstubAllGlobals());

test('a deck is stored', () => {
	expect(storeDeck(deck('one'))).toEqual({ deck: deck('one'), kept: true });
	expect(storedDeck()).toEqual(deck('one'));
});

test('what was cleared away while the page is open is still here, and is stored with the next change', () => {
	storeDeck(deck('one', 'two'));
	storage.kept.clear();
	expect(storedDeck()).toEqual(deck('one', 'two'));
	expect(storeDeck(deck('one', 'two', 'three')).kept).toBe(true);
	expect(JSON.parse(storage.getItem('vantage.deck')!)).toEqual(deck('one', 'two', 'three'));
});

test('what is stored and cannot be read is as good as nothing', () => {
	storage.setItem('vantage.deck', '{"title": "cut of');
	storage.setItem('vantage.decks', '[');
	expect([storedDeck(), decksAside()]).toEqual([null, []]);
	expect(storeDeck(deck('one')).kept).toBe(true);
});

test('steps that another window has added meanwhile come behind, once', () => {
	storeDeck(deck('one'));
	storage.setItem('vantage.deck', JSON.stringify(deck('one', 'elsewhere')));
	expect(storeDeck(deck('one, edited')).deck).toEqual(deck('one, edited', 'elsewhere'));
	expect(storedDeck()).toEqual(deck('one, edited', 'elsewhere'));
	// What was seen and taken away is gone.
	expect(storeDeck(deck('one, edited')).deck).toEqual(deck('one, edited'));
});

test('over an older deck in a full storage the newer one holds, for as long as the page lives', () => {
	storeDeck(deck('one'));
	storage.full = true;
	expect(storeDeck(deck('one', 'two')).kept).toBe(false);
	expect(storedDeck()).toEqual(deck('one', 'two'));
	storage.full = false;
	expect(storeDeck(deck('one', 'two', 'three')).kept).toBe(true);
	// From then on the storage is asked again: another window may have written into it.
	storage.setItem('vantage.deck', JSON.stringify(deck('elsewhere')));
	expect(storedDeck()).toEqual(deck('elsewhere'));
});

test('what is put aside is kept the same way', () => {
	storeDeck(deck('one'));
	storage.full = true;
	expect(putAside(deck('another'))).toBe(false);
	expect(decksAside()).toEqual([deck('one')]);
});

test('without a storage the page has it', () => {
	vi.stubGlobal('localStorage', undefined);
	expect(storeDeck(deck('one')).kept).toBe(false);
	expect(storedDeck()).toEqual(deck('one'));
	vi.stubGlobal('localStorage', storage);
});

test('a link is known again in this window', () => {
	noteLink('deck=1.abc');
	expect(isOwnLink('deck=1.abc')).toBe(true);
	expect(isOwnLink('deck=1.abd')).toBe(false);
});
