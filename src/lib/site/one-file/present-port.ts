import { presentPort as onSite } from '../present/port.ts';
import { pathIn, urlOf } from './address.ts';
import { deckInFile, OWN } from './deck-in-file.ts';
import type { PresentPort } from '#lib/present/port.ts';

const deck = deckInFile();

/** In the place of the site's port: the address stands in the fragment, and the file's own deck comes first. */
export const presentPort: PresentPort = {
	...onSite,
	decks: deck ? [{ id: OWN, ...deck }, ...onSite.decks] : onSite.decks,
	address: () => urlOf(pathIn(location.hash) ?? '/', ''),
};
