import type { LeftGesture } from '#lib/map/input/gestures.ts';
import { commandKey } from '#lib/ui/command-key.ts';
import './gesture-hint.css';

/** How long the hint stays after the last gesture that it answers. In milliseconds. */
const STAYS = 1500;

const TEXTS: Record<LeftGesture, () => string> = {
	wheel: () => `Use ${commandKey()} + scroll to zoom the map`,
	finger: () => 'Use two fingers to move the map',
};

const leaving = new WeakMap<Element, ReturnType<typeof setTimeout>>();

/**
 * Shows briefly, over a map in a frame, how to move it, after a gesture that went to the page around. It is
 * not read out: buttons and keys, which need no pointer, say what they do.
 *
 * @param host the map's element
 */
export function showHint(host: Element, gesture: LeftGesture): void {
	const hint = host.querySelector(':scope > .hint') ?? append(host);
	hint.textContent = TEXTS[gesture]();
	hint.classList.add('shown');
	clearTimeout(leaving.get(hint));
	leaving.set(
		hint,
		setTimeout(() => hint.classList.remove('shown'), STAYS),
	);
}

function append(host: Element): Element {
	const hint = document.createElement('p');
	hint.className = 'hint';
	hint.ariaHidden = 'true';
	host.append(hint);
	// Its first appearance is a change as well, which can be faded.
	hint.getBoundingClientRect();
	return hint;
}
