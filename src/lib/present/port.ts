import type { Component } from 'svelte';
import type { Deck, DeckStep } from '#lib/deck/types.ts';
import type { Lookup } from '#lib/corpus/tables.ts';
import type { Look, View } from '#lib/view/view.ts';
import type { CorpusDocument } from '#lib/corpus/types.ts';
import type { Box, DrawingMeta } from '#lib/geo/types.ts';
import type { CameraTarget } from '#lib/geo/camera.ts';
import type { MapPort } from '#lib/map/port.ts';
import type { Theme } from '#lib/theme/tokens.ts';

/** A deck that comes with the site. */
export type OwnDeck = Deck & { id: string };

/** All that the presenter knows of the rest of the site; the site and the one file each provide one. */
export interface PresentPort {
	lookup: Lookup;
	/** Decks that come with the site. */
	decks: readonly OwnDeck[];
	/** The map's port: what is clicked comes to `select`, and leads nowhere. */
	map(view: () => View, select: MapPort['select']): MapPort;
	/** The drawing that the map begins with. */
	drawing: DrawingMeta;
	/** Fetches what a step shows: the documents that it quotes, and the drawing that it comes near to. */
	prepare(step: DeckStep): Promise<CorpusDocument[]>;
	/** Fetches the documents that a step quotes, and no more. */
	documents(step: DeckStep): Promise<CorpusDocument[]>;
	/** Draws the map of a view small, as the address of a picture; absent where there are no pictures. */
	picture?: (view: View, theme: Theme) => Promise<string>;
	/** What a step brings nearer; `null` for the whole map, and until `prepare` has come back. */
	targetOf(view: View): CameraTarget | null;
	/** What is in sight where a step looks, in map units. */
	boxOf(look: Look): Box;
	/** The address of a view on the map. */
	mapHref(view: View): string;
	/** The address of the presenter with a query and a fragment, each without its mark. */
	href(query: string, fragment: string): string;
	/** The address of the window as `href` spells it; where it is absent, the window's own is it. */
	address?: () => { search: string; hash: string };
	/** Writes the address of the window; `push` so that the way back leads here. */
	navigate(href: string, push: boolean): void;
	/** The same as a person would send it, absolute where the site knows its origin. */
	absolute(href: string): string;
	/** Fetches the dialog that a deck is taken away with, as slides or pictures; absent where there is none. */
	download?: () => Promise<{
		default: Component<Record<string, never>, { show(deck: Deck): void }>;
	}>;
	/** Address of the JSON Schema of decks. */
	schema: string;
}
