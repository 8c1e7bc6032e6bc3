import { readDeck } from '#lib/deck/read.ts';
import type { Deck } from '#lib/deck/types.ts';

/**
 * The deck that is being made, and those that were put aside for another. In the browser's
 * storage; in memory, as long as the page lives, if storage is refused or full.
 */

const CURRENT = 'vantage.deck';
const ASIDE = 'vantage.decks';
const OWN = 'vantage.deck.links';

/** As many decks are kept beside the current one. */
const KEPT = 10;

/** What the storage has refused, as text: newer than what it holds. */
const unstored = new Map<string, string>();

function read(key: string, storage: () => Storage = () => localStorage): unknown {
	const text = unstored.get(key) ?? stored(key, storage);
	return text ? JSON.parse(text) : null;
}

function stored(key: string, storage: () => Storage): string | null {
	try {
		return storage().getItem(key);
	} catch {
		return null;
	}
}

/** @returns whether a reload will find it */
function write(key: string, value: unknown, storage: () => Storage = () => localStorage): boolean {
	const text = JSON.stringify(value);
	try {
		storage().setItem(key, text);
		unstored.delete(key);
		return true;
	} catch {
		unstored.set(key, text);
		return false;
	}
}

/** The deck that is being made; `null` where none was begun, or what is stored is none. */
export function storedDeck(): Deck | null {
	const value = read(CURRENT);
	const result = value === null ? null : readDeck(value);
	return result && 'deck' in result ? result.deck : null;
}

/** @returns whether a reload will find it: `false` without storage */
export const storeDeck = (deck: Deck): boolean => write(CURRENT, deck);

/** Decks that were put aside, the last one first. */
export function decksAside(): Deck[] {
	const list = read(ASIDE);
	if (!Array.isArray(list)) return [];
	return list.flatMap((value) => {
		const result = readDeck(value);
		return 'deck' in result ? [result.deck] : [];
	});
}

/** Makes room for another deck: the stored one is kept beside it, unless it is empty or the same. */
export function putAside(next: Deck): void {
	const current = storedDeck();
	const others = decksAside().filter((deck) => !same(deck, next) && !same(deck, current));
	const keep = current && current.steps.length > 0 && !same(current, next);
	write(ASIDE, [...(keep ? [current] : []), ...others].slice(0, KEPT));
}

export const same = (a: Deck | null, b: Deck | null): boolean =>
	JSON.stringify(a) === JSON.stringify(b);

/** A fragment in short, to know it again. */
const mark = (fragment: string) => `${fragment.length}.${fragment.slice(-24)}`;

const ownLinks = () => {
	const list = read(OWN, () => sessionStorage);
	return Array.isArray(list) ? (list as unknown[]) : [];
};

/**
 * Notes that a fragment is what this window wrote of the deck in the storage: it may be older than the
 * deck. After a reload the fragment is all that is left of a deck that was not stored.
 */
export function noteLink(fragment: string): void {
	const links = ownLinks().filter((link) => link !== mark(fragment));
	write(OWN, [...links, mark(fragment)].slice(-50), () => sessionStorage);
}

/** Whether a fragment is one of those: the stored deck is then meant, which may have grown since. */
export const isOwnLink = (fragment: string): boolean => ownLinks().includes(mark(fragment));

/** Calls back when another window has changed the stored deck. */
export function onStored(changed: () => void): () => void {
	const listen = ({ key }: StorageEvent) => {
		if (key === CURRENT) changed();
	};
	window.addEventListener('storage', listen);
	return () => window.removeEventListener('storage', listen);
}
