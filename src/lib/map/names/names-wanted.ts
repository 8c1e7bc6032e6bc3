import type { MapPort, Selection } from '../port.ts';
import type { NameWanted } from './names.ts';
import { MARKED } from '../flat/marked.ts';
import type { Viewpoint } from '#lib/corpus/viewpoint.ts';
import { claims } from '#lib/atlas/categories.ts';
import { STATE_PLACES } from '#lib/geo/places.ts';
import type { Place } from '#lib/geo/types.ts';
import { REGION_PLACES } from '#lib/geo/regions.ts';
import { LETTERING } from '#lib/theme/sizes.ts';

export interface MapName extends NameWanted {
	kind: 'country' | 'coloured' | 'vantage' | 'region' | 'ocean' | 'sea' | 'capital';
	/** The region a region's name stands for; empty for countries. */
	region: string;
}

/**
 * Below this scale the countries of the regions want the room that the regions' names would take, and
 * all of them that of the capitals.
 */
export const CROWDED = 0.7;

/** From this scale on, in screen pixels per map unit, markers without a colour are named too. */
const ROOMY = 3;

interface Emphasis {
	showRegions: boolean;
	invite: string | null;
	selected: Selection;
}

/**
 * The names that the map would letter if there were room, each with its weight: the selection, the
 * vantage, regions, coloured countries, then the rest by size. Regions go out of the way of
 * what is coloured or named. Sizes in screen pixels, 11 at least.
 *
 * @param scale screen pixels in one map unit
 */
export function namesWanted(
	viewpoint: Viewpoint,
	port: Pick<MapPort, 'countryName' | 'regionName'>,
	{ showRegions, invite, selected }: Emphasis,
	scale: number,
): MapName[] {
	const small = new Set(MARKED.filter(({ below }) => scale < below).map(({ place }) => place.id));
	const isLettered = ({ id }: Place) =>
		// A region of one country bears its name; a marker without a colour is named when there is room.
		!(
			showRegions &&
			REGION_PLACES.some((region) => port.regionName(region.id) === port.countryName(id))
		) &&
		(id in viewpoint.countries || !small.has(id) || scale > ROOMY);
	const countries = STATE_PLACES.filter(isLettered).map((place): MapName => {
		const category = viewpoint.countries[place.id]?.category;
		const vantage = category === 'self';
		const named = category !== undefined;
		const coloured = named && claims(category);
		const chosen = place.id === selected.country;
		return {
			id: place.id,
			kind: vantage ? 'vantage' : named ? 'coloured' : 'country',
			region: '',
			text: port.countryName(place.id),
			at: place.label,
			radius: place.radius,
			size: LETTERING[vantage ? 'vantage' : 'name'],
			roomFrom: place.roomFrom,
			...(small.has(place.id) ? { side: place.side } : {}),
			priority: weight(chosen, vantage, coloured, named) + place.size,
			// Beside a marker, or beside the dot of what is named only.
			placement:
				small.has(place.id) || category === 'mentioned'
					? 'beside'
					: named || chosen
						? 'insist'
						: 'fill',
		};
	});
	if (!showRegions) return countries;
	const regions = REGION_PLACES.map((place): MapName => {
		// The country in brackets is lettered itself.
		const text = port.regionName(place.id).replace(/ \(.*\)$/, '');
		return {
			id: `region-${place.id}`,
			kind: 'region',
			region: place.id,
			text,
			...(place.id === invite ? { note: 'click to read' } : {}),
			at: place.label,
			radius: place.bbox[2] - place.bbox[0],
			size: LETTERING.region,
			priority:
				place.id === selected.region || place.id === invite ? 5000 : scale < CROWDED ? 500 : 2500,
			placement: 'roam',
			within: place.bbox,
			room: place.room,
		};
	});
	return [...countries, ...regions];
}

const weight = (chosen: boolean, vantage: boolean, coloured: boolean, named: boolean): number =>
	chosen ? 4000 : vantage ? 3000 : coloured ? 2000 : named ? 1000 : 0;
