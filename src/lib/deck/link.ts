import { fromBase64url, toBase64url } from './base64url.ts';
import { deflate, inflate } from './deflate.ts';
import { LIMITS, LINK_LIMIT } from './limits.ts';
import { readDeckText, type Read } from './read.ts';
import { tidy } from './tidy.ts';
import type { Deck } from './types.ts';

/** How the deck is spelt; another spelling will have another number. */
const SPELLING = '1.';

const DAMAGED: Read = {
	problem: 'The link to this deck is damaged: part of it is missing or was changed on the way.',
};

/** What a fragment begins with that holds a deck. */
const KEY = 'deck=';

/**
 * A deck as the fragment of an address, without the `#`: JSON, deflated, in base64url.
 *
 * @returns `null` where it would be longer than mail and chat programs carry: it has to be a file
 */
export async function fragmentOf(deck: Deck): Promise<string | null> {
	const bytes = new TextEncoder().encode(JSON.stringify(tidy(deck)));
	const code = SPELLING + toBase64url(await deflate(bytes));
	return code.length > LINK_LIMIT ? null : KEY + code;
}

/** Whether a fragment, with its `#` or without, means to hold a deck. */
export const holdsDeck = (fragment: string): boolean => fragment.replace(/^#/, '').startsWith(KEY);

/** The deck of a fragment. Links that are longer than ours are read as well, up to a deck's own limits. */
export async function readFragment(fragment: string): Promise<Read> {
	// What a chat program takes for part of a link: the full stop or bracket behind it.
	const code = fragment
		.replace(/^#/, '')
		.replace(/(?:%[0-9a-f]{2}|[^\w-])+$/i, '')
		.slice(KEY.length);
	if (!holdsDeck(fragment) || !code) return DAMAGED;
	if (!code.startsWith(SPELLING)) {
		const later = /^\d+\./.test(code);
		return later ? { problem: 'This link was made by a later version of the site.' } : DAMAGED;
	}
	const bytes = code.length > LIMITS.bytes ? null : fromBase64url(code.slice(SPELLING.length));
	if (!bytes) return DAMAGED;
	try {
		const text = await inflate(bytes, LIMITS.bytes);
		if (!text)
			return {
				problem: `The deck in this link is larger than ${LIMITS.bytes / 1000} kB and was not opened.`,
			};
		const read = readDeckText(new TextDecoder('utf-8', { fatal: true }).decode(text));
		return 'problem' in read && read.problem.includes('JSON') ? DAMAGED : read;
	} catch {
		return DAMAGED;
	}
}
