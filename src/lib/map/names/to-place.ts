import type { Drawn } from './land.ts';
import type { LetteredName } from './lettering.ts';
import type { NamePlaced } from './name.ts';
import { namesWanted, type Emphasis, type MapName } from './names-wanted.ts';
import type { Placement } from './placed.ts';
import { letterThinMap } from './thin-map.ts';
import type { GlobeSurface } from '../camera/globe-surface.ts';
import type { MapPort } from '../port.ts';
import { claims } from '#lib/atlas/categories.ts';
import type { Viewpoint } from '#lib/corpus/viewpoint.ts';
import { within } from '#lib/geo/camera.ts';
import { placeOf } from '#lib/geo/places.ts';
import type { Box, Point } from '#lib/geo/types.ts';

/** What is to be lettered, and where it is seen. */
export interface Lettering extends Emphasis {
	viewpoint: Pick<Viewpoint, 'countries'>;
	port: Pick<MapPort, 'countryName' | 'regionName' | 'categoryOf'>;
	drawn: Drawn;
	/** What nothing covers of the map, in map units. */
	visible: Box;
	/** Pixels of the lettering in one map unit. */
	scale: number;
	/** The globe, if the map is not flat. */
	globe?: Pick<GlobeSurface, 'at' | 'breadthAt'> | null;
	/** Names that are not wanted are left out. */
	wants?: (name: MapName) => boolean;
	/** Names may follow what is long and narrow: where letters can be turned. */
	curves?: boolean;
	/** Where names stood. */
	before?: ReadonlyMap<string, Pick<NamePlaced<MapName>, 'place' | 'lines'>>;
}

export interface Lettered {
	names: NamePlaced<MapName>[];
	/** Of a thin map: names with their categories. */
	lettered: LetteredName[];
}

/** Of a thin map the names with their categories; and of all other names, what is to be placed where. */
export function toPlace(lettering: Lettering): {
	lettered: LetteredName[];
	placement: Placement;
} {
	const {
		viewpoint,
		port,
		drawn,
		visible,
		scale,
		globe = null,
		before,
		wants,
		curves = true,
	} = lettering;
	const standings = Object.entries(viewpoint.countries);
	const at = (place: Point) => (globe ? globe.at(place) : place);
	const seen = standings.filter(([id]) => {
		const label = placeOf(id)?.label;
		const spot = label && at(label);
		return Boolean(spot && within([...spot, ...spot], visible));
	});
	const lettered = letterThinMap(viewpoint, Object.fromEntries(seen), port, scale, visible, globe);
	const done = new Set(lettered.map(({ id }) => id));
	const wanted = namesWanted(viewpoint, port, lettering, scale, visible).filter(
		(name) => !done.has(name.id) && (wants?.(name) ?? true),
	);
	const coloured = standings.filter(([, { category }]) => claims(category) || category === 'self');
	const placement: Placement = {
		wanted: globe ? onGlobe(wanted, at) : wanted,
		drawn,
		visible,
		scale,
		coloured: new Set(coloured.map(([id]) => id)),
		taken: lettered.map(({ room }) => ({
			x0: room.x0 - visible[0] * scale,
			y0: room.y0 - visible[1] * scale,
			x1: room.x1 - visible[0] * scale,
			y1: room.y1 - visible[1] * scale,
		})),
		curves,
		...(before ? { before } : {}),
	};
	return { lettered, placement };
}

/** Out of every sight, in map units. */
const NOWHERE: Point = [-1e5, -1e5];

/** Names of the flat map where they lie on the globe: what has land may have some in sight though its middle is turned away. */
const onGlobe = (wanted: readonly MapName[], at: (place: Point) => Point | null): MapName[] =>
	wanted.flatMap((name) => {
		const spot = at(name.at);
		if (spot) return { ...name, at: spot };
		const hasLand = ['land', 'fill', 'outline'].includes(name.placement);
		return hasLand ? { ...name, at: NOWHERE, dotted: false } : [];
	});
