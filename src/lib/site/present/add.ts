import { mount, unmount } from 'svelte';
import { resolve } from '$app/paths';
import { page } from '$app/state';
import { lookup } from '../data/tables.ts';
import AddedNote from './AddedNote.svelte';
import { showWaiting } from './waiting.ts';
import { readQuery } from '#lib/view/query.ts';
import type { View } from '#lib/view/view.ts';
import { EMPTY, insert } from '#lib/deck/change.ts';
import { fragmentOf } from '#lib/deck/link.ts';
import { tidy } from '#lib/deck/tidy.ts';
import { noteLink, storedDeck, storeDeck } from '#lib/present/store.ts';
import { headingOf } from '#lib/present/captions.ts';

let shown: ReturnType<typeof mount> | null = null;

/** The same view again within this time counts as a double click, in milliseconds. */
const TWICE = 500;
let last = { view: '', at: -TWICE };

function close() {
	if (shown) void unmount(shown);
	shown = null;
}

/**
 * Adds a view to the deck that is being made, and says so.
 *
 * @param quote the words that stand beside it, by their id; otherwise those that a view of its kind has
 */
export async function addToDeck(view: View, quote?: string): Promise<void> {
	// What the address says, where the view does not have it itself.
	const said = readQuery(page.url.searchParams, lookup);
	const whole = { ...said, ...view };
	const click = { view: JSON.stringify([whole, quote]), at: performance.now() };
	const twice = click.view === last.view && click.at - last.at < TWICE;
	last = click;
	if (twice) return;
	const before = storedDeck() ?? EMPTY;
	const { deck, kept } = storeDeck(tidy(insert(before, { view: whole, quote })));
	const fragment = await fragmentOf(deck);
	if (fragment && kept) noteLink(fragment);
	const added = deck.steps.length > before.steps.length;
	const message = added
		? `Step ${deck.steps.length} of “${deck.title}”: ${headingOf(view, lookup)}.`
		: 'The deck is full: it has as many steps as a deck can have.';
	// Without storage only the link keeps the deck.
	const href = resolve('/present') + (fragment ? `#${fragment}` : '');
	close();
	shown = mount(AddedNote, {
		target: document.body,
		props: {
			message: kept ? message : `${message} This window stores nothing: the deck’s link keeps it.`,
			href,
			onclose: close,
		},
	});
	showWaiting(deck.steps.length, href);
}
