import { readdirSync, readFileSync } from 'node:fs';
import type { Deck } from '#lib/deck/types.ts';

const DECKS = new URL('../../src/content/decks/', import.meta.url);

/** The decks that come with the site, as an analyst edits them. */
export const decks = readdirSync(DECKS).map((file) => ({
	id: file.replace('.json', ''),
	...(JSON.parse(readFileSync(new URL(file, DECKS), 'utf8')) as Deck),
}));
