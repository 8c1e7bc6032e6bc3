import type { MapWindow } from './map-window.ts';
import type { Lookup, ViewpointEntry } from '#lib/corpus/tables.ts';
import { regionMembers } from '#lib/corpus/tables.ts';
import { letter } from '#lib/map/names/letter.ts';
import type { Lettered } from '#lib/map/names/to-place.ts';
import { categoryInShort } from '#lib/panels/coding-words.ts';
import type { Drawing } from '#lib/geo/types.ts';

/** What is to be named: a drawing, the part of it that is in sight, the region that it shows. */
export interface NamedMap {
	drawing: Drawing;
	mapWindow: MapWindow;
	region: string | null;
	/** The country that it is about: it has its name in any case. */
	country: string | null;
	/** How many times larger than on a screen it is lettered. */
	larger: number;
}

/**
 * Which names a picture letters, and where: what the site would for a map of this scale. Nobody can move a picture, so that dots
 * without a colour are not named, nor water. Of the regions only the picture's own is named. Where it is lettered
 * larger, names are placed as on a map that is so much smaller: their sizes are those of a screen.
 */
export function placedNames(
	viewpoint: ViewpointEntry,
	lookup: Lookup,
	{ drawing, mapWindow, region, country, larger }: NamedMap,
): Lettered {
	const { visible, scale, globe } = mapWindow;
	const card = region ? lookup.region(region) : undefined;
	const members = card ? regionMembers(card) : [];
	return letter({
		viewpoint,
		port: {
			countryName: (id) => lookup.name(id),
			regionName: (id) => lookup.region(id)?.name ?? id,
			categoryOf: (standing) => categoryInShort(standing, lookup),
		},
		drawn: globe?.drawing ?? drawing,
		visible,
		scale: scale / larger,
		globe: globe ?? null,
		regions: region ? [region] : [],
		invite: null,
		selected: { country, region, clicked: region ? 'region' : 'country' },
		near: Boolean(region ?? country),
		wants: ({ id, kind, placement }) =>
			kind === 'country'
				? placement !== 'beside' || members.includes(id)
				: ['coloured', 'vantage', 'region'].includes(kind),
		curves: false,
	});
}
