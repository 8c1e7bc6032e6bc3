import type { MapPort, Selection } from '../port.ts';
import type { NameWanted } from './name.ts';
import type { Viewpoint } from '#lib/corpus/viewpoint.ts';
import { claims } from '#lib/atlas/categories.ts';
import { fittingScale, WORLD_FRAME } from '#lib/geo/camera.ts';
import { isMarked, markerBelow } from '#lib/geo/markers.ts';
import { STATE_PLACES } from '#lib/geo/places.ts';
import type { Box, Place } from '#lib/geo/types.ts';
import { REGION_PLACES } from '#lib/geo/regions.ts';
import { FURTHER_NAMES } from '#lib/geo/waters.ts';
import { LETTERING } from '#lib/theme/sizes.ts';

export interface MapName extends NameWanted {
	kind: 'country' | 'coloured' | 'vantage' | 'region' | 'ocean' | 'sea' | 'capital';
	/** The region a region's name stands for; empty for others. */
	region: string;
}

/** On a region's page, or so many times nearer than the world whole, countries without a colour are named, … */
const NEAR = 1.7;

/** … if a map unit has this many pixels of the lettering besides, … */
const NEAR_SCALE = 2.2;

/** … and marks without a colour from this many on. */
const ROOMY = 3;

/** From this many pixels of the lettering in a map unit on, capitals find room beside names. */
const CAPITALS = 0.7;

/** What is shown besides the viewpoint. */
export interface Emphasis {
	/** The regions that are lettered. */
	regions: readonly string[];
	invite: string | null;
	selected: Selection;
	/** Countries that the map does not speak of are named, however near it is: it is a picture of one place. */
	near?: boolean;
}

/**
 * Whether a camera is near enough for countries that the map does not speak of.
 *
 * @param scale pixels of the lettering in one map unit
 * @param visible in map units
 */
export function isNear(scale: number, [x0, y0, x1, y1]: Box): boolean {
	const size = { width: (x1 - x0) * scale, height: (y1 - y0) * scale };
	return scale > NEAR_SCALE && scale > NEAR * fittingScale(WORLD_FRAME, size);
}

/**
 * The names that the map would letter if there were room, each with its weight: the selection, the vantage,
 * coloured countries, regions, what is named only, then the rest, by size. Sizes in pixels of the lettering, 11 at least.
 *
 * @param scale pixels of the lettering in one map unit
 * @param visible in map units
 */
export function namesWanted(
	{ countries }: Pick<Viewpoint, 'countries'>,
	port: Pick<MapPort, 'countryName' | 'regionName'>,
	{ regions, invite, selected, near = selected.region !== null }: Emphasis,
	scale: number,
	visible: Box,
): MapName[] {
	const speaksOfAll = near || isNear(scale, visible);
	const isSmall = (place: Place) => isMarked(place) && scale < markerBelow(place);
	// A region of one country bears its name.
	const namesCountry = (region: string, country: string) =>
		port.regionName(region) === port.countryName(country);
	const isLettered = (place: Place) =>
		!regions.some((id) => namesCountry(id, place.id)) &&
		(place.id in countries ||
			place.id === selected.country ||
			(speaksOfAll && (!isSmall(place) || scale > ROOMY)));
	const countryNames = STATE_PLACES.filter(isLettered).map((place): MapName => {
		const category = countries[place.id]?.category;
		const vantage = category === 'self';
		const named = category !== undefined;
		const coloured = named && claims(category);
		const chosen = place.id === selected.country;
		const small = isSmall(place);
		return {
			id: place.id,
			kind: vantage ? 'vantage' : named ? 'coloured' : 'country',
			region: '',
			text: port.countryName(place.id),
			at: place.label,
			size: LETTERING[vantage ? 'vantage' : 'name'],
			dotted: named && (small || category === 'mentioned'),
			priority: weight(chosen, vantage, coloured, named) + place.size,
			placement: small ? 'beside' : named || chosen ? 'land' : 'fill',
			coloured: vantage || coloured,
			needed: vantage || chosen,
		};
	});
	return [...countryNames, ...regionNames(), ...furtherNames(scale)];

	function regionNames(): MapName[] {
		return REGION_PLACES.filter(({ id }) => regions.includes(id)).map(({ id, label }): MapName => {
			const place = STATE_PLACES.find((country) => namesCountry(id, country.id));
			// The country in brackets is lettered itself.
			const text = port.regionName(id).replace(/ \(.*\)$/, '');
			return {
				id: `region-${id}`,
				kind: 'region',
				region: id,
				text,
				...(id === invite ? { note: 'click to read' } : {}),
				at: place?.label ?? label,
				size: LETTERING.region,
				priority:
					place && place.id in countries
						? weight(false, false, true, true) + place.size
						: id === selected.region || id === invite
							? INVITED
							: PLAIN_REGION,
				coloured: Boolean(place && place.id in countries),
				placement: place ? 'land' : 'outline',
			};
		});
	}
}

/** Regions go after all that the document names, but for the one that the reader is to look at. */
const INVITED = 1900;
const PLAIN_REGION = 900;

const weight = (chosen: boolean, vantage: boolean, coloured: boolean, named: boolean): number =>
	chosen ? 4000 : vantage ? 3000 : coloured ? 2000 : named ? 1000 : 0;

/** Oceans, seas and capitals: lettered where countries and regions leave room. */
function furtherNames(scale: number): MapName[] {
	return FURTHER_NAMES.map(([text, kind, x, y, width], i): MapName => ({
		id: `further-${i}`,
		kind,
		region: '',
		text,
		at: [x, y],
		room: width,
		size: LETTERING[kind],
		priority: -1 - i,
		placement: kind === 'capital' ? 'mark' : 'water',
	})).filter(({ kind }) => kind !== 'capital' || scale > CAPITALS);
}
