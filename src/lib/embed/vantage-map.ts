import { ATTRIBUTES, componentAddress } from './component-address.ts';
import { PROTOCOL, readFrameSays, type PageSays } from './protocol.ts';

/*
 * <vantage-map>: a map of Vantage in anybody's page, by one script and without a library.
 * docs/EMBEDDING.md describes its attributes, methods and events.
 */

/** Where this script comes from, and with it the site. */
const script =
	document.currentScript instanceof HTMLScriptElement
		? document.currentScript
		: document.querySelector<HTMLScriptElement>('script[src*="vantage-map.js"]');
const HOME = new URL('.', script?.src || location.href).href;

/** Until the frame has said how high it would like to be; in pixels. */
const HEIGHT = 480;

class VantageMap extends HTMLElement {
	static observedAttributes = [...ATTRIBUTES, 'height', 'title'];

	readonly #frame = document.createElement('iframe');
	#ready = false;
	/** A country's card hears nothing: another one is another page. */
	#isMap = true;
	/** What was asked for before the frame could hear it. */
	#waiting: Omit<Extract<PageSays, { type: 'show' }>, 'vantage' | 'type'> = {};
	#listening = new AbortController();

	constructor() {
		super();
		this.#frame.loading = 'lazy';
		this.#frame.allow = 'fullscreen; clipboard-write';
		this.#frame.style.cssText = `display:block;position:relative;width:100%;height:${HEIGHT}px;border:0`;
		this.#frame.part.add('frame');
		// What else stands in the element is for pages where this script does not run.
		const behind = document.createElement('slot');
		behind.name = 'picture';
		behind.style.cssText = 'display:block;position:absolute;inset:0';
		this.attachShadow({ mode: 'open' }).append(behind, this.#frame);
	}

	connectedCallback(): void {
		this.style.display ||= 'block';
		this.style.position ||= 'relative';
		this.#listening = new AbortController();
		window.addEventListener('message', (event) => this.#hear(event), {
			signal: this.#listening.signal,
		});
		this.#load();
	}

	disconnectedCallback(): void {
		this.#listening.abort();
		this.#ready = false;
	}

	attributeChangedCallback(name: string, before: string | null, now: string | null): void {
		if (before === now || !this.isConnected) return;
		if (name === 'height' || name === 'title') this.#dress();
		else if (!this.#ready || !this.hasAttribute('viewpoint') || !this.#isMap) this.#load();
		else if (name === 'viewpoint' && now) this.showViewpoint(now);
		else if (name === 'region') this.showRegion(now);
		else if (name === 'country') this.showCountry(now);
		else this.#load();
	}

	/** Shows another viewpoint, `<document>/<subject>`. */
	showViewpoint(viewpoint: string): void {
		if (this.#isMap) this.#show({ viewpoint });
		else this.setAttribute('viewpoint', viewpoint);
	}

	/** Shows a region, or none; a country's card has none. */
	showRegion(region: string | null): void {
		if (this.#isMap) this.#show({ region, country: null });
	}

	/** Selects a country by its ISO 3166-1 alpha-3 code, or none; of a card, the country that it is about. */
	showCountry(country: string | null): void {
		if (this.#isMap) this.#show({ country });
		else if (country) this.setAttribute('country', country);
	}

	/** The frame's address, as the attributes have it. */
	get address(): string {
		return componentAddress((name) => this.getAttribute(name), HOME, origin);
	}

	#load(): void {
		this.#ready = false;
		this.#isMap = this.hasAttribute('viewpoint');
		this.#dress();
		const sandbox = this.getAttribute('sandbox');
		if (sandbox !== null) this.#frame.setAttribute('sandbox', sandbox);
		this.#frame.src = this.address;
	}

	#dress(): void {
		this.#frame.title = this.title || 'The world seen from a document';
		const height = Number(this.getAttribute('height'));
		if (height > 0) this.#frame.style.height = `${height}px`;
	}

	#show(change: Omit<Extract<PageSays, { type: 'show' }>, 'vantage' | 'type'>): void {
		if (this.#ready) this.#say({ vantage: PROTOCOL, type: 'show', ...change });
		else this.#waiting = { ...this.#waiting, ...change };
	}

	/** The frame's origin; in a sandbox it has none, and can only be reached by "*". */
	get #origin(): string {
		const sandbox = this.getAttribute('sandbox');
		const opaque = sandbox !== null && !/\ballow-same-origin\b/.test(sandbox);
		return opaque ? 'null' : new URL(HOME).origin;
	}

	#say(message: PageSays): void {
		this.#frame.contentWindow?.postMessage(message, this.#origin === 'null' ? '*' : this.#origin);
	}

	#hear({ source, origin, data }: MessageEvent): void {
		if (source !== this.#frame.contentWindow || origin !== this.#origin) return;
		const said = readFrameSays(data);
		if (said?.type === 'ready') {
			this.#ready = true;
			this.#say({ vantage: PROTOCOL, type: 'hello' });
			if (Object.keys(this.#waiting).length > 0) this.#show(this.#waiting);
			this.#waiting = {};
			this.#tell('ready', { ...said.shown, data: said.data });
		} else if (said?.type === 'select') this.#tell('select', { ...said.shown, by: said.by });
		else if (said?.type === 'key') this.#tell('key', { key: said.key });
		else if (said?.type === 'release') this.#tell('release', null);
		else if (said?.type === 'height' && !this.hasAttribute('height'))
			this.#frame.style.height = `${said.height}px`;
	}

	#tell(type: string, detail: object | null): void {
		this.dispatchEvent(new CustomEvent(type, { detail }));
	}
}

if (!customElements.get('vantage-map')) customElements.define('vantage-map', VantageMap);
