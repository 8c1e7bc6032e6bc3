import { resolve } from '$app/paths';
import { onStored, storedDeck } from '#lib/present/store.ts';

/**
 * Says on the bar's way to the decks how many steps wait there. The link itself is in the first view, which has
 * no room for more: it reads “Present” until it is told otherwise.
 *
 * @param href where the deck is opened, if not by its own address alone
 */
export function showWaiting(steps: number, href: string = resolve('/present')): void {
	const link = document.querySelector<HTMLAnchorElement>('nav [href*="/present"]');
	if (!link) return;
	link.href = href;
	// Made anew, because a browser's translator may have taken its text away.
	link.replaceChildren(steps > 0 ? `Deck · ${steps}` : 'Present');
}

let stops: (() => void) | undefined;

/** Shows the deck that the browser keeps, and follows what other windows do to it. */
export function followWaiting(): void {
	const show = () => showWaiting(storedDeck()?.steps.length ?? 0);
	show();
	stops ??= onStored(show);
}
