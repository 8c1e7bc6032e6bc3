import type { Talk } from './talk.ts';
import { isPassedKey } from '#lib/embed/protocol.ts';

interface Manners {
	talk: Talk | null;
	/** Whether keys that turn slides are passed on. */
	forwards: () => boolean;
	/** Closes what is open; `false` where there is nothing to close. */
	close: () => boolean;
}

/**
 * What keys do in a frame: Esc closes what is open and then lets go of the keyboard; keys that turn slides
 * are passed on where the page around wants them. Nothing else is taken.
 *
 * @returns the removal of the listener
 */
export function keepManners({ talk, forwards, close }: Manners): () => void {
	const keydown = (event: KeyboardEvent) => {
		if (event.ctrlKey || event.metaKey || event.altKey || event.defaultPrevented) return;
		const target = event.target instanceof Element ? event.target : null;
		if (target?.closest('dialog, input, select, textarea')) return;
		if (event.key === 'Escape') {
			if (!close()) letGo(talk);
		} else if (forwards() && isPassedKey(event.key)) {
			// Passed on and not done here too: a page of text would scroll under the next slide.
			event.preventDefault();
			talk?.say({ vantage: 1, type: 'key', key: event.key });
		}
	};
	window.addEventListener('keydown', keydown);
	return () => window.removeEventListener('keydown', keydown);
}

/** Gives the keyboard back to the page around. */
function letGo(talk: Talk | null): void {
	if (!talk) return;
	if (document.activeElement instanceof HTMLElement || document.activeElement instanceof SVGElement)
		document.activeElement.blur();
	window.parent.focus();
	talk.say({ vantage: 1, type: 'release' });
}
