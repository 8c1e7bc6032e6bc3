import { readDeck } from '#lib/deck/read.ts';
import type { Deck } from '#lib/deck/types.ts';
import { EMPTY, insert } from '#lib/deck/change.ts';

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

/** What the storage held when this window last read it or wrote it: what is there no more is still here. */
const seen = new Map<string, string>();

function read(key: string, storage: () => Storage = () => localStorage): unknown {
	const there = stored(key, storage);
	if (there) seen.set(key, there);
	return parsed(unstored.get(key) ?? there ?? seen.get(key));
}

/** What another program or a fault has left there may be no JSON. */
function parsed(text: string | undefined): unknown {
	try {
		return text ? JSON.parse(text) : null;
	} catch {
		return null;
	}
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
		seen.set(key, text);
		return true;
	} catch {
		unstored.set(key, text);
		return false;
	}
}

/** The deck that is being made; `null` where none was begun, or what is stored is none. */
export const storedDeck = (): Deck | null => deckOf(read(CURRENT));

function deckOf(value: unknown): Deck | null {
	const result = value === null ? null : readDeck(value);
	return result && 'deck' in result ? result.deck : null;
}

/**
 * Stores the deck. Steps that another window has added since this one last looked come behind it.
 *
 * @returns the deck with them, and whether a reload will find it: not without storage
 */
export function storeDeck(deck: Deck): { deck: Deck; kept: boolean } {
	const whole = withAdded(deck);
	return { deck: whole, kept: write(CURRENT, whole) };
}

function withAdded(deck: Deck): Deck {
	const there = stored(CURRENT, () => localStorage);
	const last = seen.get(CURRENT);
	if (!there || !last || there === last) return deck;
	const [before, after] = [last, there].map((text) => (deckOf(parsed(text)) ?? EMPTY).steps);
	if (after!.length <= before!.length) return deck;
	const known = new Set(before!.map((step) => JSON.stringify(step)));
	const added = after!.filter((step) => !known.has(JSON.stringify(step)));
	return added.reduce((all, step) => insert(all, step), deck);
}

/** Decks that were put aside, the last one first. */
export function decksAside(): Deck[] {
	const list = read(ASIDE);
	if (!Array.isArray(list)) return [];
	return list.flatMap((value) => {
		const result = readDeck(value);
		return 'deck' in result ? [result.deck] : [];
	});
}

/**
 * Makes room for another deck: the stored one is kept beside it, unless it is empty or the same.
 *
 * @returns whether a reload will find it there
 */
export function putAside(next: Deck): boolean {
	const current = storedDeck();
	const others = decksAside().filter((deck) => !same(deck, next) && !same(deck, current));
	const keep = current && current.steps.length > 0 && !same(current, next);
	return write(ASIDE, [...(keep ? [current] : []), ...others].slice(0, KEPT));
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
		// Without a key everything was cleared.
		if (key === CURRENT || key === null) changed();
	};
	window.addEventListener('storage', listen);
	return () => window.removeEventListener('storage', listen);
}
