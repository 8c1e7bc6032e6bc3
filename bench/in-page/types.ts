/** What the instrument tells the script in the page; written ahead of it. */
export interface Setup {
	drawn: 'document' | 'page' | 'second';
	/** What a hovered country brings on screen; `null` where nothing is hovered. */
	shows: string | null;
	map: string;
}

/** Colours the map by a viewpoint; resolves once the library has drawn, where it draws later. */
export type SwitchTo = (view: number) => unknown;

/** All in milliseconds. */
export interface Switch {
	/** Until the second animation frame after it was done: what is seen by then has been painted. */
	painted: number;
	/** Script that ran at once, on the main thread. */
	script: number;
}

/** What the script in the page offers, as `window.bench`. Times are milliseconds since the navigation began. */
export interface InPage {
	firstContentfulPaint: number | null;
	/** Start and duration of each task of more than 50 ms. */
	longTasks: [start: number, duration: number][];
	/** When the first map was there. */
	drawnAt: number | null;
	/** When a hovered country first brought something on screen. */
	answeredAt: number | null;
	/** Called by pages once their library has drawn. */
	drawn(switchTo: SwitchTo): void;
	/** Switches by the page's own function. */
	switchTo(view: number): Promise<Switch>;
	/** Waits for a key that switches Vantage's map; the result is in `keySwitched`. */
	expectKey(): void;
	keySwitched: Promise<Switch> | null;
	/** Waits for a click and then for words; the result, from the click on, is in `readable`. */
	expectWords(selector: string): void;
	readable: Promise<number> | null;
	/** Notes how far apart animation frames are. */
	watchFrames(): void;
	/** What was noted since. */
	frameIntervals(): number[];
	/** Fills every path of the page anew, one by one, until painted. */
	recolour(fill: string): Promise<number>;
	/** A point of the window at which one of these is on top; `null` where there is none. */
	pointOn(selector: string): [x: number, y: number] | null;
	/** Where the map lies in the window: x, y, width, height. */
	mapBox(): [number, number, number, number];
}

declare global {
	interface Window {
		benchSetup: Setup;
		bench: InPage;
	}
}
