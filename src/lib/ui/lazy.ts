/*
 * Fetches everything that is not in the first view: modules by `import()`, files by `fetch()`. A failed fetch
 * is repeated once; if that fails too, it is forgotten, so that the next press or movement tries again. If a
 * control was pressed for it, the failure is reported beside the control.
 *
 * A module is asked for by the same address again. Another query would be remembered by no browser as
 * failed, but would be another module: its state would exist twice, and what it imports in its turn would
 * be asked for by the old addresses all the same. Since July 2026 the HTML standard says that a failed
 * fetch is not remembered (whatwg/html#10327); Chromium never did, Firefox does not since 155. Where it
 * still is, only a reload helps, and the sentence offers one.
 */

/**
 * Something that is fetched when it is first asked for: a module, or files by their keys. A failure is
 * tried once more.
 *
 * Without side effects, so that the server's build drops what only effects and presses fetch: otherwise Kit
 * would put its styles into the first view.
 *
 * @param load fetches it
 * @returns the same, which fetches once for each key and forgets what failed
 */
// @__NO_SIDE_EFFECTS__
export function lazy<T, Key = void>(load: (key: Key) => Promise<T>): (key: Key) => Promise<T> {
	return kept((key) =>
		load(key).catch((error: unknown) => {
			renewStyle(error);
			return load(key);
		}),
	);
}

/** Keeps what was fetched, by its key; what failed is forgotten. For what is made of `lazy` parts. */
export function kept<T, Key = void>(load: (key: Key) => Promise<T>): (key: Key) => Promise<T> {
	const there = new Map<Key, Promise<T>>();
	return (key) => {
		const known = there.get(key);
		if (known) return known;
		const fetched = load(key);
		fetched.catch(() => there.delete(key));
		there.set(key, fetched);
		return fetched;
	};
}

/** Fetches one of the parts that a module lists, by its name. */
export type ByName<Parts> = <Name extends keyof Parts>(
	name: Name,
) => Parts[Name] extends () => infer Part ? Part : never;

/**
 * A module that lists parts, each `lazy`, itself fetched with the first of them.
 *
 * @param load fetches the list
 */
// @__NO_SIDE_EFFECTS__
export function lazyParts<Parts extends Record<string, () => Promise<unknown>>>(
	load: () => Promise<Parts>,
): ByName<Parts> {
	const list = lazy(load);
	return (async (name: keyof Parts) => (await list())[name]!()) as ByName<Parts>;
}

/**
 * If a style sheet of a module fails to load, Vite rejects the module, leaves the dead link in the page, and
 * takes it for the loaded style sheet from then on. Renewing the link fetches it again; the module does
 * not wait for it: it works without its styles.
 */
function renewStyle(error: unknown) {
	const [, href] = /preload CSS for (.+)/.exec(String(error)) ?? [];
	for (const link of href ? document.querySelectorAll('link') : [])
		if (link.href === href) link.replaceWith(link.cloneNode());
}

/** After so long it is said that something has not come yet, in milliseconds. */
const PATIENCE = 8000;

let said: HTMLElement | undefined;

/** Whether the site has been renewed since the page was opened; what has no versions is never renewed. */
let isRenewed = (): Promise<boolean> => Promise.resolve(false);

/** Sets how to find out that the site has been renewed. */
export const setRenewalCheck = (check: () => Promise<boolean>): void => void (isRenewed = check);

/**
 * Fetches what a control was pressed for. A failure is reported beside the control, until the next press.
 *
 * @param control what was pressed
 * @param load fetches, and does nothing else
 * @returns `undefined` where it could not be fetched
 */
export async function pressed<T extends object>(
	control: Element,
	load: () => Promise<T>,
): Promise<T | undefined> {
	said?.remove();
	const slow = setTimeout(reportFailure, PATIENCE, control);
	const loaded = await load().catch(() => reportFailure(control));
	clearTimeout(slow);
	if (!loaded) return undefined;
	said?.remove();
	return loaded;
}

/** Reports beside a control that what it leads to could not be fetched; and why, if the site was renewed. */
export function reportFailure(control: Element): void {
	said?.remove();
	const note = sayBeside(control, 'This has not arrived. Try again, or reload the page.');
	said = note;
	void isRenewed().then(
		(renewed) => {
			if (!renewed) return;
			note.textContent = 'The site has been renewed since this page was opened. ';
			const button = note.appendChild(document.createElement('button'));
			button.textContent = 'Reload; what you have made is kept';
			button.onclick = () => location.reload();
		},
		// The network does not answer at all.
		() => undefined,
	);
}

/** The width of the message beside a control, in pixels. */
const ROOM = { width: 240, height: 80 };

/** Shows a message below a control, or above it if there is no room, within the window; a click elsewhere or Esc removes it. */
function sayBeside(control: Element, message: string): HTMLElement {
	const { left, top, bottom } = control.getBoundingClientRect();
	const above = bottom + ROOM.height > innerHeight;
	const note = document.createElement('p');
	note.role = 'alert';
	note.popover = 'auto';
	note.textContent = message;
	note.style.cssText =
		'margin:4px 0;padding:8px;border:1px solid;background:var(--card);color:var(--ink);inset:' +
		(above
			? `auto auto ${innerHeight - Math.max(ROOM.height, top)}px `
			: `${bottom}px auto auto `) +
		`${Math.max(0, Math.min(left, innerWidth - ROOM.width))}px`;
	// Inside an open dialog, because everything outside of it is inert.
	(control.closest('dialog') ?? document.body).append(note);
	note.showPopover?.();
	return note;
}
