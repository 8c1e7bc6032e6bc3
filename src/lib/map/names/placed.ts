import { landOf, type Drawn } from './land.ts';
import type { NamePlaced } from './name.ts';
import { placeNames, type Placing } from './names.ts';
import type { MapName } from './names-wanted.ts';
import type { Box } from '#lib/geo/types.ts';

/** What is to be placed and on what, as plain data: a worker can be told. */
export interface Placement extends Omit<Placing, 'land'> {
	wanted: readonly MapName[];
	drawn: Drawn;
	/** What nothing covers of the map, in map units. */
	visible: Box;
	/** Pixels of the lettering in one map unit. */
	scale: number;
}

/** The names that find room, and where. */
export const placed = ({ wanted, ...placement }: Placement): NamePlaced<MapName>[] =>
	placeNames(wanted, {
		...placement,
		land: landOf(placement.drawn, placement.visible, placement.scale),
	});
