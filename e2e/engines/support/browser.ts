/*
 * What a test does to a browser, whichever engine it has: each engine is spoken to in its own way, and the
 * tests know of none.
 */

/** Something that holds a document: a window's page, or a frame in it. */
export interface Target {
	/**
	 * Runs a function in the page.
	 *
	 * @param script stands by itself: of what is around it, it has its arguments alone
	 * @returns what it returns, or what its promise comes to, as JSON can hold it
	 */
	evaluate<A extends unknown[], T>(script: (...args: A) => T | Promise<T>, ...args: A): Promise<T>;
}

/** A window of the browser. */
export interface Tab extends Target {
	/** Goes to an address, and waits until the page is loaded. */
	goto(address: string): Promise<void>;
	/** Presses keys one after the other, as a keyboard does: `.`, `PageDown`. */
	press(...keys: string[]): Promise<void>;
	/** Clicks at a point of the window, as a mouse does. */
	click(x: number, y: number): Promise<void>;
	/** The document in the first frame of the page, which may stand in an open shadow root. */
	frame(): Promise<Target>;
	/** What the window shows, as PNG. */
	screenshot(): Promise<Buffer>;
}

/** A browser that was started for a test, with one window. */
export interface Browser {
	tab: Tab;
	/** All windows, `tab` first. */
	tabs(): Promise<Tab[]>;
	/** The folder into which it saves what is downloaded. */
	downloads: string;
	/** Ends it and all that was started with it. */
	close(): Promise<void>;
}

/** The size of the window's page, which is that of the tests in Chromium. */
export const SIZE = { width: 1366, height: 768 };

/** The first frame of a page; runs in the page. */
export const firstFrame = () =>
	[document, ...[...document.querySelectorAll('*')].flatMap((host) => host.shadowRoot ?? [])]
		.map((root) => root.querySelector('iframe'))
		.find((frame) => frame !== null) ?? null;
