/*
 * Stands in every page before its scripts, and starts them once the page is painted. What the server wrote stays: where a script or a style cannot be
 * had, or does not come, that is said below the page, and it is tried again: by itself, at the next movement,
 * and when it is asked for. See docs/decisions/start-again.md.
 */
(() => {
	const page = document.documentElement;
	/** The page's script has taken over what the server wrote. */
	const taken = () => 'taken' in page.dataset;
	const same = (/** @type {string} */ text) => text;
	/** By this policy scripts are made anew of what stood in the page before. */
	const rules = { createScript: same, createScriptURL: same };
	const trusted = globalThis.trustedTypes?.createPolicy('vantage-again', rules) ?? rules;
	/** Milliseconds until the next try by itself; each waits twice as long. */
	let wait = 500;
	/** The type of a script that waits for the first paint; `scripts/first-paint.mjs` writes it. */
	const LATER = 'later';
	/** Milliseconds after which what has not come is held to hang. */
	const PATIENCE = 8000;
	/** @type {ReturnType<typeof setTimeout> | undefined} */
	let timer;
	/** @type {HTMLElement | undefined} */
	let note;

	/** Kit's start has come to nothing. A second one beside the first would write the page anew. */
	let stopped = false;

	/** @param {any} [part] a link or script that came to nothing; none where that is in Kit's start */
	function failed(part) {
		stopped ||= !part;
		part?.setAttribute('data-failed', '');
		clearTimeout(timer);
		timer = setTimeout(again, wait);
		wait *= 2;
		// What the second try brings need not be spoken of.
		if (wait > 1000) say();
	}

	function say() {
		if (note || !document.body) return;
		note = document.createElement('p');
		note.role = 'status';
		// Over everything, in the browser's own colours: the page's styles may be what is missing.
		note.popover = 'manual';
		note.style.cssText = 'inset:auto 0 0;margin:0;padding:12px';
		note.textContent =
			'Part of this page has not arrived. What is written can be read; the rest is tried again. ';
		const button = note.appendChild(document.createElement('button'));
		button.textContent = 'Try again now';
		// What was fetched by half is remembered by the page as it is.
		button.onclick = () => location.reload();
		document.body.append(note);
		note.showPopover?.();
	}

	/** @param {any} part a link or script, which is made anew: a copy of a script would not start */
	function renew(part) {
		const made = document.createElement(part.localName);
		for (const { name, value } of part.attributes)
			made.setAttribute(name, name === 'src' ? trusted.createScriptURL(value) : value);
		if (part.type === LATER) made.type = part.dataset.type ?? '';
		if (part.text) made.text = trusted.createScript(part.text);
		part.replaceWith(made);
	}

	/** What the first paint does not need is asked for. */
	function begin() {
		for (const link of document.querySelectorAll('link[data-rel]'))
			/** @type {HTMLLinkElement} */ (link).rel = link.getAttribute('data-rel') ?? '';
		document.querySelectorAll(`script[type=${LATER}]`).forEach(renew);
	}
	document.addEventListener('DOMContentLoaded', () => {
		if (document.hidden) begin();
		// The second frame comes once the first is on the screen, which takes longer than it took the page.
		else requestAnimationFrame(() => requestAnimationFrame(() => setTimeout(begin)));
		// Below the fold of somebody else's page nothing is painted yet.
		setTimeout(begin, 1000);
	});

	const missing = () => document.querySelectorAll('[data-failed]');

	function again() {
		timer = void clearTimeout(timer);
		missing().forEach(renew);
		// Kit's own script, which imports the page's. Frames have none.
		for (const script of stopped && !taken() ? [...document.scripts] : [])
			if (/__sveltekit_\w+ =/.test(script.text)) renew(script);
		stopped = false;
	}

	/** Nothing is missing any more. */
	function whole() {
		if (!taken() || missing().length) return;
		timer = void clearTimeout(timer);
		note?.remove();
		note = undefined;
	}

	setTimeout(() => {
		for (const link of document.querySelectorAll('link[rel=stylesheet]:not([disabled])'))
			if (!(/** @type {HTMLLinkElement} */ (link).sheet)) link.setAttribute('data-failed', '');
		// While a style is on the way the browser shows nothing, unless a script has asked for it.
		missing().forEach(renew);
		if (!taken() || missing().length) say();
	}, PATIENCE);

	// The one event of an element that does not come by the window.
	page.addEventListener(
		'load',
		({ target }) => {
			/** @type {Element} */ (target).removeAttribute('data-failed');
			whole();
		},
		true,
	);
	/** @param {string} type @param {(event: Event & { target: any }) => unknown} act */
	const listen = (type, act) => addEventListener(type, /** @type {EventListener} */ (act), true);
	/** Percent signs that encode nothing, `/%E0%A4%A`, `#%`, would end Kit's navigation with an error. */
	function repairAddress() {
		const { pathname, search, hash } = location;
		const [path, anchor] = [pathname, hash].map((part) => {
			try {
				return decodeURIComponent(part) && part;
			} catch {
				return part.replace(/%/g, '%25');
			}
		});
		if (path !== pathname || anchor !== hash)
			history.replaceState(history.state, '', `${path}${search}${anchor}`);
	}
	repairAddress();

	listen('hashchange', repairAddress);
	// What stands in the page for addresses that do not exist, see scripts/not-found-page.mjs.
	listen('vantage:taken', () => document.getElementById('no-page')?.remove());
	listen('vantage:taken', whole);
	listen('vantage:failed', () => failed());
	listen('unhandledrejection', () => taken() || failed());
	listen('error', ({ target }) => {
		// What a frame's script does not understand came by half.
		const part =
			target === window ? taken() || document.querySelector('script[type=module]') : target;
		if (part?.rel === 'stylesheet' || part?.type === 'module') failed(part);
	});
	for (const sign of ['online', 'pointerdown', 'keydown']) listen(sign, () => timer && again());
})();
