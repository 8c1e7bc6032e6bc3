import { queryOf, readQuery, type ReadQuery } from '#lib/view/query.ts';
import { meant } from '#lib/view/meant.ts';
import { refusedOf, takenOf } from '#lib/view/refused.ts';
import type { QueryPart } from '#lib/view/view.ts';
import type { Lookup } from '#lib/corpus/tables.ts';

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
	/** The origin of the page around: messages go to and come from it alone. `null`: unknown. */
	host: string | null;
}

/** What a frame's address says after the question mark. */
export interface FrameAddress {
	options: FrameOptions;
	view: ReadQuery;
	/** What was asked for and does not exist, as the address spells it: `ui=huge`. */
	refused: string[];
}

/** First 8 hex digits of a hash, as the data version is spelled. */
const VERSION = /^[0-9a-f]{8}$/;

/**
 * Reads what stands after the question mark, once. An invalid value falls back to the default and
 * is named in `refused`; unknown parameters (`utm_source`) are ignored.
 *
 * @param corpus knows whose codes are those of states
 */
export function readFrame(query: URLSearchParams, corpus: Pick<Lookup, 'isCountry'>): FrameAddress {
	const options = readOptions(meant(query));
	const view = readQuery(query, corpus);
	const chosen = (Object.keys(options) as (keyof FrameOptions)[]).map((name) => [
		name,
		{ value: options[name], usual: DEFAULTS[name] },
	]);
	const refused = refusedOf(query, { ...Object.fromEntries(chosen), ...takenOf(view) });
	return { options, view, refused };
}

function readOptions(query: URLSearchParams): FrameOptions {
	const choices = entriesOf(CHOICES).map(([name, values]) => [
		name,
		values.find((value) => value === query.get(name)) ?? values[0],
	]);
	return {
		...(Object.fromEntries(choices) as Choices),
		data: VERSION.exec(query.get('data') ?? '')?.[0] ?? null,
		host: originOf(query.get('host') ?? ''),
	};
}

const entriesOf = (choices: typeof CHOICES) =>
	Object.entries(choices) as [Choice, readonly string[]][];

/** The options of a frame whose address has none. */
export const DEFAULTS = /* @__PURE__ */ readOptions(/* @__PURE__ */ new URLSearchParams());

/** An origin as browsers spell it; `null` for anything else. */
function originOf(value: string): string | null {
	try {
		const { origin, protocol } = new URL(value);
		return /^https?:$/.test(protocol) && origin === value ? origin : null;
	} catch {
		return null;
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
