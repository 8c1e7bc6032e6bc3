const FOCUSABLE = 'a[href], button, input, select, summary, [tabindex]';

/** What a control is, so that the one that takes its place is known: its address, or its name. */
const nameOf = (control: Element) =>
	`${control.tagName} ${control.getAttribute('href') ?? control.ariaLabel ?? control.textContent}`;

/**
 * Remembers which control of an element has the focus, if one has: by its name, and which of those with
 * that name it is.
 *
 * @param host whose content will be made anew
 * @returns puts the focus on the control that has taken its place, without scrolling
 */
export function focusIn(host: Element): (() => void) | undefined {
	const active = document.activeElement;
	if (!active || active === host || !host.contains(active)) return undefined;
	const name = nameOf(active);
	const alike = () =>
		[...host.querySelectorAll<HTMLElement>(FOCUSABLE)].filter((node) => nameOf(node) === name);
	const index = alike().indexOf(active as HTMLElement);
	return () => {
		if (!active.isConnected) alike()[index]?.focus({ preventScroll: true });
	};
}
