import { readDeckText, type Read } from './read.ts';
import { tidy } from './tidy.ts';
import type { Deck } from './types.ts';

/**
 * A deck as the text of a file.
 *
 * @param schema address of the JSON Schema, absolute where the site knows its own
 */
export function deckFile(deck: Deck, schema: string): string {
	return `${JSON.stringify({ $schema: schema, ...tidy(deck) }, null, '\t')}\n`;
}

/** A deck from a file's text; the address of its schema is not part of it. */
export function readDeckFile(text: string): Read {
	const read = readDeckText(text);
	if ('problem' in read) return read;
	const { $schema: _, ...deck } = read.deck as Deck & { $schema?: unknown };
	return { deck };
}

/** What a deck's file is called: "the-seven-regions.json". */
export function fileName({ title }: Deck): string {
	const slug = title
		.toLowerCase()
		.normalize('NFD')
		.replace(/\p{M}/gu, '')
		.replace(/[^a-z0-9]+/g, '-')
		.replace(/^-+|-+$/g, '')
		.slice(0, 60);
	return `${slug || 'deck'}.json`;
}
