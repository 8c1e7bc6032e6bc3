import { whereDrawn, type MapWindow } from './map-window.ts';
import { labelIn } from './visible-label.ts';
import { classifiedCount } from '#lib/atlas/figures.ts';
import { FEW } from '#lib/atlas/standfirst.ts';
import { regionMembers, type Lookup, type ViewpointEntry } from '#lib/corpus/tables.ts';
import { placeOf } from '#lib/geo/places.ts';
import type { Rect } from '#lib/map/names/rects.ts';
import { within } from '#lib/geo/camera.ts';
import { namesOnGlobe } from '#lib/map/names/names-on-globe.ts';
import { placeNames, type NamePlaced } from '#lib/map/names/names.ts';
import { namesWanted, type MapName } from '#lib/map/names/names-wanted.ts';
import type { LetteredName } from '#lib/map/names/lettering.ts';
import { letterThinMap } from '#lib/map/names/thin-map.ts';
import { categoryInShort } from '#lib/panels/coding-words.ts';
import type { Box, Drawing } from '#lib/geo/types.ts';

/** What is to be named: a drawing, the part of it that is in sight, the region that it shows. */
export interface NamedMap {
	drawing: Drawing;
	mapWindow: MapWindow;
	region: string | null;
	/** How many times larger than on a screen it is lettered. */
	larger: number;
}

interface Placed {
	names: NamePlaced<MapName>[];
	/** Of a thin map: names with their categories. */
	lettered: LetteredName[];
}

/**
 * Which names a picture letters, and where: the site's choice for a map of this scale, kept inside of
 * the map's window. Nobody can move a picture, so that a country whose middle is out of sight is named
 * where it is in sight, and dots without a colour are not named. Of the regions only the picture's own
 * is named, with all of its members that find room. Where it is lettered larger, names are placed as on a map
 * that is so much smaller: their sizes are those of a screen.
 */
export function placedNames(
	viewpoint: ViewpointEntry,
	lookup: Lookup,
	{ drawing, region, larger, ...shown }: NamedMap,
): Placed {
	const mapWindow = { ...shown.mapWindow, scale: shown.mapWindow.scale / larger };
	const { visible, scale } = mapWindow;
	const port = {
		countryName: (id: string) => lookup.name(id),
		regionName: (id: string) => lookup.region(id)?.name ?? id,
		categoryOf: (standing: Parameters<typeof categoryInShort>[0]) =>
			categoryInShort(standing, lookup),
	};
	const seen = Object.entries(viewpoint.countries).filter(([id]) => {
		const label = placeOf(id)?.label;
		const at = label && whereDrawn(mapWindow, label);
		return Boolean(at && within([...at, ...at], visible));
	});
	const thin = classifiedCount(viewpoint.figures) <= FEW;
	const lettered = thin
		? letterThinMap(
				{ countries: Object.fromEntries(seen) },
				port,
				scale,
				visible,
				surfaceOf(mapWindow),
			)
		: [];
	const done = new Set(lettered.map(({ id }) => id));

	const wanted = (showRegions: boolean) => {
		const selected = { country: null, region, clicked: 'region' } as const;
		return namesWanted(viewpoint, port, { showRegions, invite: null, selected }, scale);
	};
	const card = region ? lookup.region(region) : undefined;
	const members = card ? regionMembers(card) : [];
	const own = region
		? onGlobe(
				wanted(true).filter((name) => name.region === region),
				mapWindow,
			)
		: [];
	const countries = wanted(false)
		.filter(({ id, text }) => !done.has(id) && !own.some((name) => name.text === text))
		.filter(
			({ id, kind, placement }) =>
				kind !== 'country' || placement !== 'beside' || members.includes(id),
		)
		.flatMap((name): MapName[] => {
			const label = labelIn(drawing, name.id, mapWindow);
			return label ? [{ ...name, ...label }] : [];
		})
		.map((name): MapName => {
			return members.includes(name.id) && name.placement === 'fill'
				? { ...name, placement: 'insist', priority: name.priority + MEMBER }
				: name;
		});
	const names = [...countries, ...own];
	const taken = [...lettered.map(({ room }) => room), ...outside(visible, scale)];
	return { names: withVantage(names, scale, (all) => placeNames(all, scale, taken)), lettered };
}

/** Names of the flat map where they lie on the globe, if that is what is drawn. */
const onGlobe = (names: readonly MapName[], { globe }: MapWindow): readonly MapName[] =>
	globe ? namesOnGlobe(names, globe.at, globe.breadthAt) : names;

/** What the lettering of thin maps asks of the globe; `null` for the flat map. */
const surfaceOf = ({ globe }: MapWindow) =>
	globe ? { restedAt: globe.at, breadthAt: globe.breadthAt } : null;

/** How far the name of a small vantage is raised or lowered until it finds a place, in pixels. */
const RAISED = [0, -9, 9];

/**
 * No map goes without the name of its vantage: where it has found no place, it may go elsewhere in a
 * large country, and stand beside a small one.
 */
function withVantage(
	names: readonly MapName[],
	scale: number,
	place: (names: readonly MapName[]) => NamePlaced<MapName>[],
): NamePlaced<MapName>[] {
	let placed = place(names);
	for (const raised of RAISED) {
		const found = new Set(placed.map(({ id }) => id));
		const isMissing = ({ id, kind }: MapName) => kind === 'vantage' && !found.has(id);
		if (!names.some(isMissing)) break;
		placed = place(names.map((name) => (isMissing(name) ? elsewhere(name, raised / scale) : name)));
	}
	return placed;
}

/** @param raised in map units */
function elsewhere(name: MapName, raised: number): MapName {
	const { at, radius } = name;
	const [x, y] = at;
	return radius > LARGE
		? {
				...name,
				placement: 'roam',
				within: [x - 3 * radius, y - radius, x + 3 * radius, y + radius],
			}
		: { ...name, placement: 'beside', at: [x, y + raised] };
}

/** From this radius on, in map units, a name has room in a country beside what stands there already. */
const LARGE = 15;

/** Members of the region go before what lies around it, and after what has a colour. */
const MEMBER = 900;

/** Larger than any name, in pixels. */
const BEYOND = 1000;

/** What lies around the window, in pixels: room that is taken, so that its edge cuts no name. */
function outside(visible: Box, scale: number): Rect[] {
	const [x0, y0, x1, y1] = visible.map((side) => side * scale) as [number, number, number, number];
	const [left, top, right, bottom] = [x0 - BEYOND, y0 - BEYOND, x1 + BEYOND, y1 + BEYOND];
	return [
		{ x0: left, y0: top, x1: right, y1: y0 },
		{ x0: left, y0: y1, x1: right, y1: bottom },
		{ x0: left, y0: top, x1: x0, y1: bottom },
		{ x0: x1, y0: top, x1: right, y1: bottom },
	];
}
