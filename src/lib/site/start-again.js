/*
 * Stands in every page before its scripts. What the server wrote stays: where a script or a style cannot be
 * had, that is said below the page, and it is tried again: by itself, at the next movement, and when it is
 * asked for. See docs/decisions/start-again.md.
 */
(() => {
	const page = document.documentElement;
	/** The page's script has taken over what the server wrote. */
	const taken = () => 'taken' in page.dataset;
	const FAILED = 'link[data-failed]';
	/** The pages' policy lets this name alone make scripts of text; what it makes stood in the page before. */
	const rules = { createScript: (/** @type {string} */ text) => text };
	const trusted = globalThis.trustedTypes?.createPolicy('vantage-again', rules) ?? rules;
	/** Milliseconds until the next try by itself; each waits twice as long, up to a minute. */
	let wait = 500;
	/** @type {ReturnType<typeof setTimeout> | undefined} */
	let timer;
	/** @type {HTMLElement | undefined} */
	let note;

	function failed() {
		clearTimeout(timer);
		timer = setTimeout(again, wait);
		wait = Math.min(60_000, wait * 2);
		// What the second try brings need not be spoken of.
		if (wait > 1000 && !note && document.body) say();
	}

	function say() {
		note = document.createElement('p');
		note.role = 'status';
		note.style.cssText =
			'position:fixed;inset:auto 0 0;z-index:9;padding:12px;border-top:1px solid;background:Canvas;color:CanvasText';
		note.textContent =
			'Part of this page could not be fetched. What is written can be read; the rest is tried again. ';
		const button = note.appendChild(document.createElement('button'));
		button.textContent = 'Try again now';
		// What was fetched by half is remembered by the page as it is.
		button.onclick = () => location.reload();
		document.body.append(note);
	}

	function again() {
		clearTimeout(timer);
		timer = undefined;
		for (const link of document.querySelectorAll(FAILED)) {
			const copy = /** @type {Element} */ (link.cloneNode());
			copy.removeAttribute('data-failed');
			link.replaceWith(copy);
		}
		const start = [...document.scripts].find(({ text }) => /__sveltekit_\w+ =/.test(text));
		if (start && !taken()) {
			const copy = document.createElement('script');
			copy.text = trusted.createScript(start.text);
			start.replaceWith(copy);
		}
	}

	/** Nothing is missing any more. */
	function whole() {
		if (!taken() || document.querySelector(FAILED)) return;
		clearTimeout(timer);
		timer = undefined;
		note?.remove();
		note = undefined;
	}

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
	listen('vantage:failed', failed);
	listen('unhandledrejection', () => taken() || failed());
	listen('load', ({ target }) => target.localName === 'link' && whole());
	listen('error', ({ target }) => {
		if (target.localName !== 'link' || target.rel !== 'stylesheet') return;
		target.setAttribute('data-failed', '');
		failed();
	});
	for (const sign of ['online', 'pointerdown', 'keydown']) listen(sign, () => timer && again());
})();
