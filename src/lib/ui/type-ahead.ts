/*
 * What is typed while a field is on its way: a reader who presses `/` goes on typing, and the first letters
 * must not turn the globe. One field at a time.
 */

let typed = '';
let waiting: AbortController | undefined;

/** From now on letters are kept for a field that is being fetched; Escape or a press elsewhere gives them up. */
export function keepTyped(): void {
	dropTyped();
	waiting = new AbortController();
	const { signal } = waiting;
	addEventListener('keydown', keep, { capture: true, signal });
	addEventListener('pointerdown', dropTyped, { capture: true, signal });
}

/** The field is there: what was typed meanwhile, which is now its own. */
export function takeTyped(): string {
	const taken = typed;
	dropTyped();
	return taken;
}

/** There will be no field. */
export function dropTyped(): void {
	waiting?.abort();
	waiting = undefined;
	typed = '';
}

function keep(event: KeyboardEvent) {
	if (event.ctrlKey || event.metaKey || event.altKey || event.isComposing) return;
	if (event.key === 'Escape') return dropTyped();
	if (event.key === 'Backspace') typed = typed.slice(0, -1);
	// A letter, in any script: the names of other keys are longer words.
	else if ([...event.key].length === 1) typed += event.key;
	else return;
	event.preventDefault();
	event.stopPropagation();
}
