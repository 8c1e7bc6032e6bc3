import { EMPTY } from '#lib/deck/change.ts';
import { begin, change, redo, undo, type History } from '#lib/deck/history.ts';
import { fragmentOf, holdsDeck, readFragment } from '#lib/deck/link.ts';
import type { Deck } from '#lib/deck/types.ts';
import type { PresentPort } from './port.ts';
import { isOwnLink, noteLink, putAside, same, storedDeck, storeDeck } from './store.ts';

/** Where the window is: in the workshop, on stage, or before the speaker. */
export type Place = 'editor' | 'stage' | 'speaker';

/**
 * The deck of this window, wherever it comes from, and the step at which it stands. A changed
 * deck is stored and written into the address; a deck that was only opened does not replace the stored one.
 */
export class Talk {
	#history = $state.raw<History>(begin(EMPTY));
	readonly deck = $derived(this.#history.deck);
	readonly undoes = $derived(this.#history.past.at(-1)?.what ?? null);
	readonly redoes = $derived(this.#history.future[0]?.what ?? null);
	/** Why the deck of the address is not shown. */
	problem = $state<string | null>(null);
	/** What the address asks for and the deck has not; empty once another step is gone to. */
	missing = $state('');
	place = $state<Place>('editor');
	step = $state(0);
	/** Which talk it is, for its other windows. */
	id = $state('');
	/** Whether the stored deck is meant. */
	own = $state(true);
	/** Whether a reload finds the deck: in the storage, or in the address. */
	kept = $state(true);
	/** Whether a reload finds the deck that was put aside for this one. */
	asideKept = $state(true);
	/** The deck in a link; `null` where it is too long for one. */
	fragment = $state.raw<string | null>('');
	/** Id of the deck of the site that is shown; empty for any other. */
	supplied = '';

	constructor(private readonly port: PresentPort) {}

	/** Numbers the reads and writes of the address: the last one started wins, whichever finishes first. */
	#turn = 0;

	/** Reads the address of the window. */
	async read({ search, hash }: { search: string; hash: string }): Promise<void> {
		const turn = ++this.#turn;
		// eslint-disable-next-line svelte/prefer-svelte-reactivity -- nothing reacts to it
		const query = new URLSearchParams(search);
		const { deck, problem, own, supplied } = await this.#find(query.get('deck'), hash);
		const fragment = supplied || deck.steps.length === 0 ? '' : await fragmentOf(deck);
		if (turn !== this.#turn) return;
		this.problem = problem;
		this.supplied = supplied;
		this.own = own;
		if (!same(deck, this.deck)) this.#history = begin(deck);
		this.fragment = fragment;
		this.id = query.get('talk') ?? '';
		const { length } = deck.steps;
		const asked = query.get('step');
		this.step = Math.min(Math.max(0, length - 1), readStep(asked));
		this.missing =
			asked === null || asked === String(this.step + 1)
				? ''
				: `There is no step “${asked}”: the deck has ${length || 'none'}.`;
		if (length === 0 && this.missing) this.problem ??= this.missing;
		const shows = deck.steps.length > 0 && problem === null;
		this.place = !shows
			? 'editor'
			: query.has('speaker')
				? 'speaker'
				: query.has('step')
					? 'stage'
					: 'editor';
	}

	async #find(id: string | null, hash: string) {
		const stored = storedDeck();
		const mine = { deck: stored ?? EMPTY, problem: null, own: true, supplied: '' };
		if (id !== null) {
			const found = this.port.decks.find((deck) => deck.id === id);
			if (!found) return { ...mine, problem: `There is no deck “${id}” here.` };
			const { id: supplied, ...deck } = found;
			return { deck: deck as Deck, problem: null, own: false, supplied };
		}
		const fragment = hash.replace(/^#/, '');
		if (!holdsDeck(fragment) || (stored && isOwnLink(fragment))) return mine;
		const read = await readFragment(fragment);
		if ('problem' in read) return { ...mine, problem: read.problem };
		return { ...mine, deck: read.deck, own: same(read.deck, stored) };
	}

	/** Another window has changed the stored deck. */
	refresh(): void {
		const stored = storedDeck();
		if (!this.own || !stored || same(stored, this.deck)) return;
		this.#history = change(this.#history, stored, 'a change in another window');
		this.#write(true);
	}

	/** Shows another deck; the stored one is kept. */
	open(deck: Deck, what: string): void {
		this.own = false;
		this.problem = null;
		this.change(deck, what);
	}

	/** A change by hand. */
	change(deck: Deck, what: string, typed = false): void {
		this.#set(change(this.#history, deck, what, typed));
	}
	undo(): void {
		this.#set(undo(this.#history));
	}
	redo(): void {
		this.#set(redo(this.#history));
	}

	#set(history: History): void {
		if (history === this.#history) return;
		this.#history = history;
		if (!this.own) this.asideKept = putAside(history.deck);
		this.own = true;
		this.supplied = '';
		const { deck, kept } = storeDeck(history.deck);
		if (!same(deck, history.deck))
			this.#history = change(history, deck, 'steps added in another window');
		this.#write(kept);
	}

	/** Resolves when the address is up to date. */
	#written: Promise<void> = Promise.resolve();

	/** Writes the deck into the address of the workshop, where it is found without storage too. */
	#write(stored: boolean): void {
		const turn = ++this.#turn;
		const { deck } = this;
		// Without compression the deck does not fit into a link.
		const deflated =
			deck.steps.length > 0 ? fragmentOf(deck).catch(() => null) : Promise.resolve('');
		this.#written = this.#written.then(async () => {
			const fragment = await deflated;
			if (turn !== this.#turn) return;
			this.fragment = fragment;
			if (fragment && stored) noteLink(fragment);
			this.kept = stored || fragment !== null;
			this.port.navigate(this.hrefOf('editor'), false);
		});
	}

	/** Writes the place in the talk into the address, after a pending write of the deck. */
	#navigate(push: boolean): void {
		const { place, step } = this;
		this.#written = this.#written.then(() => this.port.navigate(this.hrefOf(place, step), push));
	}

	/** The address of this deck at a place of the talk. */
	hrefOf(place: Place, step = this.step): string {
		const query = [
			this.supplied ? `deck=${this.supplied}` : '',
			place === 'speaker' ? 'speaker' : '',
			place === 'editor' ? '' : `step=${step + 1}`,
			place !== 'editor' && this.id ? `talk=${this.id}` : '',
		];
		return this.port.href(query.filter(Boolean).join('&'), this.fragment ?? '');
	}

	/** Goes to a step, on stage; the address goes along, so that a reload stays. */
	go(step: number): void {
		this.step = step;
		this.missing = '';
		this.#navigate(false);
	}

	enter(place: Place, step = 0): void {
		this.step = step;
		this.missing = '';
		this.place = place;
		this.#navigate(place !== 'editor');
	}
}

/** Counted from 1 in addresses; anything that is not a number means the first. */
const readStep = (text: string | null): number => {
	const step = Number(text ?? 1);
	return Number.isInteger(step) && step >= 1 ? step - 1 : 0;
};
