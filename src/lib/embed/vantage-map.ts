import { ATTRIBUTES, componentAddress } from './component-address.ts';
import { PROTOCOL, readFrameMessage, type PageMessage } from './protocol.ts';

/*
 * <vantage-map>: a map of Vantage in any page, by one script and without a library.
 * docs/EMBEDDING.md describes its attributes, methods and events.
 */

/** Where this script comes from, and with it the site. */
const script =
	document.currentScript instanceof HTMLScriptElement
		? document.currentScript
		: document.querySelector<HTMLScriptElement>('script[src*="vantage-map.js"]');
const HOME = new URL('.', script?.src || location.href).href;

/** Height until the frame has sent its own, in pixels. */
const HEIGHT = 480;

/** No page is as high, in pixels. */
const HIGHEST = 20_000;

class VantageMap extends HTMLElement {
	static observedAttributes = [...ATTRIBUTES, 'height', 'title'];

	readonly #frame = document.createElement('iframe');
	#ready = false;
	/** A country's card takes no messages: another country is another page. */
	#isMap = true;
	/** What was asked for before the frame was ready. */
	#waiting: Omit<Extract<PageMessage, { type: 'show' }>, 'vantage' | 'type'> = {};
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
		window.addEventListener('message', (event) => this.#handle(event), {
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
		if (name === 'height' || name === 'title') this.#style();
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
		this.#style();
		const sandbox = this.getAttribute('sandbox');
		if (sandbox !== null) this.#frame.setAttribute('sandbox', sandbox);
		this.#go(this.address);
	}

	/** A new address takes the place of the old one: the reader's Back leaves the page around, not the frame's past. */
	#go(address: string): void {
		const { contentWindow } = this.#frame;
		if (!this.#frame.src || !contentWindow) this.#frame.src = address;
		else contentWindow.location.replace(address);
	}

	#style(): void {
		this.#frame.title = this.title || 'The world seen from a document';
		const height = Number(this.getAttribute('height'));
		if (height > 0 && height <= HIGHEST) this.#frame.style.height = `${height}px`;
	}

	#show(change: Omit<Extract<PageMessage, { type: 'show' }>, 'vantage' | 'type'>): void {
		if (this.#ready) this.#send({ vantage: PROTOCOL, type: 'show', ...change });
		else this.#waiting = { ...this.#waiting, ...change };
	}

	/** The frame's origin; in a sandbox it has none, and can only be reached by "*". */
	get #origin(): string {
		const sandbox = this.getAttribute('sandbox');
		const opaque = sandbox !== null && !/\ballow-same-origin\b/.test(sandbox);
		return opaque ? 'null' : new URL(HOME).origin;
	}

	#send(message: PageMessage): void {
		this.#frame.contentWindow?.postMessage(message, this.#origin === 'null' ? '*' : this.#origin);
	}

	#handle({ source, origin, data }: MessageEvent): void {
		if (source !== this.#frame.contentWindow || origin !== this.#origin) return;
		const message = readFrameMessage(data);
		if (message?.type === 'ready') {
			this.#ready = true;
			this.#send({ vantage: PROTOCOL, type: 'hello' });
			if (Object.keys(this.#waiting).length > 0) this.#show(this.#waiting);
			this.#waiting = {};
			this.#emit('ready', { ...message.shown, data: message.data });
		} else if (message?.type === 'select')
			this.#emit('select', { ...message.shown, by: message.by });
		else if (message?.type === 'key') this.#emit('key', { key: message.key });
		else if (message?.type === 'release') this.#emit('release', null);
		else if (message?.type === 'height' && !this.hasAttribute('height'))
			this.#frame.style.height = `${message.height}px`;
	}

	#emit(type: string, detail: object | null): void {
		this.dispatchEvent(new CustomEvent(type, { detail }));
	}
}

if (!customElements.get('vantage-map')) customElements.define('vantage-map', VantageMap);
