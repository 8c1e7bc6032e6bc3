/**
 * What a frame and the page around it say to each other, version 1. docs/EMBEDDING.md describes it for
 * those who write the page around.
 */
export const PROTOCOL = 1;

/** What a frame shows; a country's card has no viewpoint. */
export interface Shown {
	/** `<document>/<subject>`. */
	viewpoint: string | null;
	region: string | null;
	/** ISO 3166-1 alpha-3. */
	country: string | null;
}

/** From the frame to the page around. */
export type FrameMessage =
	/** The frame answers from now on. */
	| { vantage: 1; type: 'ready'; shown: Shown; data: string }
	/** It shows something else; `by`: whether the reader or the page around wanted it. */
	| { vantage: 1; type: 'select'; shown: Shown; by: 'reader' | 'page' }
	/** The height that its content would like, in CSS pixels. */
	| { vantage: 1; type: 'height'; height: number }
	/** A key that turns slides was pressed in it; only where the address asks for it. */
	| { vantage: 1; type: 'key'; key: PassedKey }
	/** The reader pressed Esc with nothing left to close: the keyboard goes back to the page. */
	| { vantage: 1; type: 'release' };

/** From the page around to the frame: what is absent stays, `null` takes away. */
export type PageMessage =
	| { vantage: 1; type: 'hello' }
	| ({ vantage: 1; type: 'show' } & Partial<{
			viewpoint: string;
			region: string | null;
			country: string | null;
	  }>);

/** The keys that clickers send and decks take. */
export const PASSED_KEYS = [
	'PageUp',
	'PageDown',
	'ArrowLeft',
	'ArrowRight',
	'ArrowUp',
	'ArrowDown',
] as const;
export type PassedKey = (typeof PASSED_KEYS)[number];

export const isPassedKey = (key: unknown): key is PassedKey =>
	(PASSED_KEYS as readonly unknown[]).includes(key);

/** An id or code as messages hold it: short, and nothing that could be markup or an address. */
const NAME = /^[\w-]{1,80}(?:\/[\w-]{1,80})?$/;

const isName = (value: unknown): value is string => typeof value === 'string' && NAME.test(value);
const isNameOrNull = (value: unknown): value is string | null => value === null || isName(value);

/** A message of this protocol; `null` for any other message between windows. */
function envelope(data: unknown): Record<string, unknown> | null {
	if (typeof data !== 'object' || data === null || Array.isArray(data)) return null;
	const message = data as Record<string, unknown>;
	return message['vantage'] === PROTOCOL ? message : null;
}

function shownOf(value: unknown): Shown | null {
	if (typeof value !== 'object' || value === null) return null;
	const { viewpoint, region, country } = value as Record<string, unknown>;
	return isNameOrNull(viewpoint) && isNameOrNull(region) && isNameOrNull(country)
		? { viewpoint, region, country }
		: null;
}

/** Reads what a frame said; `null` if it is malformed, of another version or of another protocol. */
export function readFrameMessage(data: unknown): FrameMessage | null {
	const message = envelope(data);
	const shown = shownOf(message?.['shown']);
	switch (message?.['type']) {
		case 'ready': {
			const version = message['data'];
			return shown && isName(version) ? { vantage: 1, type: 'ready', shown, data: version } : null;
		}
		case 'select': {
			const by = message['by'];
			return shown && (by === 'reader' || by === 'page')
				? { vantage: 1, type: 'select', shown, by }
				: null;
		}
		case 'height': {
			const height = message['height'];
			const possible =
				typeof height === 'number' && Number.isFinite(height) && height > 0 && height < 20_000;
			return possible ? { vantage: 1, type: 'height', height } : null;
		}
		case 'key': {
			const key = message['key'];
			return isPassedKey(key) ? { vantage: 1, type: 'key', key } : null;
		}
		case 'release':
			return { vantage: 1, type: 'release' };
		default:
			return null;
	}
}

/** Reads what the page around said; `null` if it is malformed, of another version or of another protocol. */
export function readPageMessage(data: unknown): PageMessage | null {
	const message = envelope(data);
	if (message?.['type'] === 'hello') return { vantage: 1, type: 'hello' };
	if (message?.['type'] !== 'show') return null;
	const { viewpoint, region, country } = message;
	if (viewpoint !== undefined && !isName(viewpoint)) return null;
	if (region !== undefined && !isNameOrNull(region)) return null;
	if (country !== undefined && !isNameOrNull(country)) return null;
	return {
		vantage: 1,
		type: 'show',
		...(viewpoint !== undefined && { viewpoint }),
		...(region !== undefined && { region }),
		...(country !== undefined && { country }),
	};
}

/**
 * A height as messages that existing listeners understand: our own, Datawrapper's script, `amp-iframe`
 * and Medium.
 *
 * @param address the frame's own, by which Medium identifies it
 */
export const heightMessages = (height: number, address: string): unknown[] => [
	{ vantage: PROTOCOL, type: 'height', height } satisfies FrameMessage,
	{ 'datawrapper-height': { vantage: height } },
	{ sentinel: 'amp', type: 'embed-size', height },
	JSON.stringify({ src: address, context: 'iframe.resize', height }),
];
