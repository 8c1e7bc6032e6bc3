import type { MapWindow } from './map-window.ts';
import type { Lookup, ViewpointEntry } from '#lib/corpus/tables.ts';
import { regionMembers } from '#lib/corpus/tables.ts';
import { letter, type Lettered } from '#lib/map/names/letter.ts';
import { categoryInShort } from '#lib/panels/coding-words.ts';
import type { Drawing } from '#lib/geo/types.ts';

/** What is to be named: a drawing, the part of it that is in sight, the region that it shows. */
interface Shown {
	drawing: Drawing;
	mapWindow: MapWindow;
	region: string | null;
}

/** In a picture of a region there is room for larger names than on the world. */
export const enlargement = (region: string | null): number => (region ? 1.25 : 1);

/**
 * Which names a picture letters, and where: what the site would for a map of this scale. Nobody can move a picture, so that dots
 * without a colour are not named, nor water. Of the regions only the picture's own is named.
 */
export function placedNames(
	viewpoint: ViewpointEntry,
	lookup: Lookup,
	{ drawing, mapWindow, region }: Shown,
): Lettered {
	const { visible, scale, globe } = mapWindow;
	const larger = enlargement(region);
	const card = region ? lookup.region(region) : undefined;
	const members = card ? regionMembers(card) : [];
	const { names, lettered } = letter({
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
		selected: { country: null, region, clicked: 'region' },
		wants: ({ id, kind, placement }) =>
			kind === 'country'
				? placement !== 'beside' || members.includes(id)
				: ['coloured', 'vantage', 'region'].includes(kind),
		curves: false,
	});
	return { names: names.map((name) => ({ ...name, size: name.size * larger })), lettered };
}
