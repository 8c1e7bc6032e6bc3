import { queryOf, readQuery, take, type ReadQuery } from '#lib/view/query.ts';
import type { QueryPart } from '#lib/view/view.ts';

/** The options of a frame that are words, each with its values; the first is the default. */
export const CHOICES = {
	/** What stands around the map: everything, title and legend in short, or the legend alone. */
	ui: ['full', 'min', 'none'],
	/** Light or dark whatever the reader's system says; `auto` follows it. */
	theme: ['auto', 'light', 'dark'],
	/** Whether a selection opens the words: `auto` with the first click, `open` at once, `none` never. */
	panel: ['auto', 'open', 'none'],
	/** The names of countries on the map. */
	names: ['all', 'none'],
	renderer: ['auto', 'svg', 'gl'],
	/** Whether keys that turn slides are passed on to the page around. */
	keys: ['keep', 'forward'],
} as const;

type Choice = keyof typeof CHOICES;
type Choices = { [K in Choice]: (typeof CHOICES)[K][number] };

/** How a frame presents itself; each field has a value that an address need not spell. */
export interface FrameOptions extends Choices {
	/** The data version that the frame was made for; `null`: whatever the site serves. */
	data: string | null;
	/** The origin of the page around: nobody else is spoken to or listened to. `null`: unknown. */
	host: string | null;
}

/** What a frame's address says after the question mark. */
export interface FrameAddress {
	options: FrameOptions;
	view: ReadQuery;
	/** What was asked for and is not to be had, as the address spells it: `ui=huge`. */
	refused: string[];
}

/** First 8 hex digits of a hash, as the data version is spelled. */
const VERSION = /^[0-9a-f]{8}$/;

/**
 * Reads what stands after the question mark, once. A value that is none falls back to the default and
 * is named in `refused`; parameters that are nobody's (`utm_source`) are passed over.
 *
 * @param isCountry whether a code is that of a state here
 */
export function readFrame(
	query: URLSearchParams,
	isCountry: (iso3: string) => boolean,
): FrameAddress {
	const refused: string[] = [];
	const options = readOptions(query, refused);
	return { options, view: readQuery(query, isCountry, refused), refused };
}

function readOptions(query: URLSearchParams, refused: string[]): FrameOptions {
	const choices = entriesOf(CHOICES).map(([name, values]) => {
		const chosen = take(query, name, (text) => values.find((one) => one === text), refused);
		return [name, chosen ?? values[0]];
	});
	return {
		...(Object.fromEntries(choices) as Choices),
		data: take(query, 'data', (text) => VERSION.exec(text)?.[0], refused) ?? null,
		host: take(query, 'host', originOf, refused) ?? null,
	};
}

const entriesOf = (choices: typeof CHOICES) =>
	Object.entries(choices) as [Choice, readonly string[]][];

/** As a frame is without any option. */
export const DEFAULTS = /* @__PURE__ */ readOptions(/* @__PURE__ */ new URLSearchParams(), []);

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
 * The query of a frame's address, without the question mark; what is the default is left out.
 * `readFrame` reads it back.
 */
export function frameQuery(options: Partial<FrameOptions>, view: QueryPart = {}): string {
	const words = entriesOf(CHOICES).flatMap(([name, [usual]]) => {
		const chosen = options[name];
		return chosen === undefined || chosen === usual ? [] : `${name}=${chosen}`;
	});
	return [
		queryOf(view),
		...words,
		options.data ? `data=${options.data}` : '',
		options.host ? `host=${encodeURIComponent(options.host)}` : '',
	]
		.filter(Boolean)
		.join('&');
}
