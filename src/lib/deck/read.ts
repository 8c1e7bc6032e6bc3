import * as v from 'valibot';
import { LIMITS } from './limits.ts';
import { deckSchema } from './schema.ts';
import type { Deck } from './types.ts';

/** A deck that was read, or why it could not be, in a sentence for the reader. */
export type Read = { deck: Deck } | { problem: string };

/**
 * A deck out of anything: of an unknown file, a link from anywhere, another window.
 *
 * @param value what was parsed; nothing about it is taken for granted
 */
export function readDeck(value: unknown): Read {
	if (isDeep(value)) return { problem: 'This is no deck: it is nested too deeply.' };
	const result = v.safeParse(deckSchema, value);
	if (result.success) return { deck: result.output };
	return { problem: `This deck cannot be shown: ${inWords(result.issues[0])}.` };
}

/** A deck out of the text of a file. */
export function readDeckText(text: string): Read {
	if (new TextEncoder().encode(text).length > LIMITS.bytes)
		return { problem: `This deck is larger than ${LIMITS.bytes / 1000} kB and was not opened.` };
	try {
		return readDeck(JSON.parse(text));
	} catch {
		return { problem: 'This is no deck: the file is not JSON, or it was cut off.' };
	}
}

/** Where a deck does not fit its schema: "step 3, view, country is no code of a country". */
function inWords(issue: v.InferIssue<typeof deckSchema>): string {
	const keys = (issue.path ?? []).map(({ key }) => key as string | number);
	const place = keys[0] === 'steps' && typeof keys[1] === 'number';
	const path = place ? [`step ${Number(keys[1]) + 1}`, ...keys.slice(2)] : keys;
	const message = issue.received === 'undefined' ? 'is missing' : issue.message;
	return [path.join(', ') || 'it', message].join(' ');
}

/** Whether objects and lists stand within each other beyond the limit; without a stack to overflow. */
function isDeep(value: unknown): boolean {
	let level = [value];
	for (let depth = 0; depth <= LIMITS.depth; depth++) {
		level = level.flatMap((one) =>
			typeof one === 'object' && one !== null ? Object.values(one as object) : [],
		);
		if (level.length === 0) return false;
	}
	return true;
}
