import { queryOf, readLook, readProjection, type View } from '#lib/view/view.ts';

/** How a frame presents itself; each field has a value that an address need not spell. */
export interface FrameOptions {
	/** What stands around the map: everything, title and legend in short, or the legend alone. */
	ui: 'full' | 'min' | 'none';
	/** Light or dark whatever the reader's system says; `auto` follows it. */
	theme: 'auto' | 'light' | 'dark';
	/** Whether a selection opens the words: `auto` with the first click, `open` at once, `none` never. */
	panel: 'auto' | 'open' | 'none';
	/** The names of countries on the map. */
	names: 'all' | 'none';
	renderer: 'auto' | 'svg' | 'gl';
	/** Whether keys that turn slides are passed on to the page around. */
	keys: 'keep' | 'forward';
	/** The data version that the frame was made for; `null`: whatever the site serves. */
	data: string | null;
	/** The origin of the page around: nobody else is spoken to or listened to. `null`: unknown. */
	host: string | null;
}

/** What a view's address says besides viewpoint and region. */
export type AddressedPart = Omit<View, 'viewpoint' | 'region'>;

/** What a frame's address says after the question mark. */
export interface FrameAddress {
	options: FrameOptions;
	view: AddressedPart;
	/** What was asked for and is not to be had, as the address spells it: `ui=huge`. */
	refused: string[];
}

/** The values of the options that are words; the first is the one that goes without saying. */
export const CHOICES = {
	ui: ['full', 'min', 'none'],
	theme: ['auto', 'light', 'dark'],
	panel: ['auto', 'open', 'none'],
	names: ['all', 'none'],
	renderer: ['auto', 'svg', 'gl'],
	keys: ['keep', 'forward'],
} as const satisfies { [K in keyof FrameOptions]?: readonly FrameOptions[K][] };

type Choice = keyof typeof CHOICES;

/** As a frame is without any option. */
export const DEFAULTS: FrameOptions = {
	ui: 'full',
	theme: 'auto',
	panel: 'auto',
	names: 'all',
	renderer: 'auto',
	keys: 'keep',
	data: null,
	host: null,
};

/** First 8 hex digits of a hash, as the data version is spelled. */
const VERSION = /^[0-9a-f]{8}$/;

/**
 * Reads what stands after the question mark, once. A value that is none falls back to what goes without
 * saying and is named in `refused`; parameters that are nobody's (`utm_source`) are passed over.
 *
 * @param isCountry whether a code is that of a state here
 */
export function readFrame(
	query: URLSearchParams,
	isCountry: (iso3: string) => boolean,
): FrameAddress {
	const refused: string[] = [];
	const take = <T>(name: string, read: (value: string) => T | undefined): T | undefined => {
		const value = query.get(name);
		if (value === null) return undefined;
		const read_ = read(value);
		if (read_ === undefined) refused.push(value === '' ? name : `${name}=${value}`);
		return read_;
	};
	const choice = <K extends Choice>(name: K): FrameOptions[K] =>
		(take(name, (value) =>
			(CHOICES[name] as readonly string[]).find((one) => one === value),
		) as FrameOptions[K]) ?? DEFAULTS[name];

	const options: FrameOptions = {
		ui: choice('ui'),
		theme: choice('theme'),
		panel: choice('panel'),
		names: choice('names'),
		renderer: choice('renderer'),
		keys: choice('keys'),
		data: take('data', (value) => (VERSION.test(value) ? value : undefined)) ?? null,
		host: take('host', originOf) ?? null,
	};
	const view: AddressedPart = {
		country:
			take('country', (value) => {
				const iso3 = value.toUpperCase();
				return isCountry(iso3) ? iso3 : undefined;
			}) ?? null,
		byName: query.has('by-name'),
		history: query.has('history'),
		patterns: query.has('patterns'),
		projection:
			take('projection', (value) =>
				value === 'flat' || value === 'globe' ? readProjection(query) : undefined,
			) ?? 'flat',
		look: take('at', () => readLook(query) ?? undefined) ?? null,
	};
	return { options, view, refused };
}

/** An origin as browsers spell it; `undefined` for anything else. */
function originOf(value: string): string | undefined {
	try {
		const { origin, protocol } = new URL(value);
		return /^https?:$/.test(protocol) && origin === value ? origin : undefined;
	} catch {
		return undefined;
	}
}

/**
 * The query of a frame's address, without the question mark; what goes without saying is left out.
 * `readFrame` reads it back.
 */
export function frameQuery(options: Partial<FrameOptions>, view: AddressedPart = {}): string {
	const words = (Object.keys(CHOICES) as Choice[])
		.filter((name) => options[name] !== undefined && options[name] !== DEFAULTS[name])
		.map((name) => `${name}=${options[name]}`);
	return [
		queryOf(view),
		...words,
		options.data ? `data=${options.data}` : '',
		options.host ? `host=${encodeURIComponent(options.host)}` : '',
	]
		.filter(Boolean)
		.join('&');
}
