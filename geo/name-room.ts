import dataset from 'world-countries';
import {
	gridIn,
	heightOf,
	ROOM_FROM,
	ROOM_SIZE,
	roomAround,
	SIDES,
	toSide,
	widthOf,
} from '../src/lib/geo/name-room.ts';
import { isMarked, markerBelow } from '../src/lib/geo/markers.ts';
import type { Box, NameRoom, Place, Point } from '../src/lib/geo/types.ts';
import type { RegionMembers } from './outlines.ts';
import type { Territory } from './territory.ts';

/** How much of a name may lie on other countries: in its own land, whose middle it has, and beside it. */
const MOSTLY = 0.75;
const A_LITTLE = 0.3;

/** Half the side of the square in which a region's name has its middle, in map units. */
const MIDDLE = 1;

const names = new Map(
	dataset.map(({ cca3, name }) => [cca3 === 'UNK' ? 'XKX' : cca3, name.common]),
);

/**
 * From which scale on the name of a state covers little of other states: in the middle of its land,
 * or, for a state so small that it has a marker, on the marker's best side.
 */
export function nameRoomOf(place: Omit<Place, keyof NameRoom>, territory: Territory): NameRoom {
	const width = widthOf(names.get(place.id) ?? place.id, ROOM_SIZE);
	const height = heightOf(ROOM_SIZE);
	const fromAt = (offset: Point, most: number, below: number): number => {
		const fits = (scale: number) => {
			const middle = place.label.map((n, axis) => n + (offset[axis] ?? 0) / scale) as Point;
			const box = roomAround(middle, width / scale, height / scale);
			return territory.foreignShare(box, (state) => state === place.id) <= most;
		};
		// Once near enough for a marker to be gone, nothing has to stand beside it.
		const misfits = ROOM_FROM.map((scale) => scale > 0 && scale < below && !fits(scale));
		return Math.min(misfits.lastIndexOf(true) + 1, ROOM_FROM.length - 1);
	};
	if (!isMarked(place)) return { side: 0, roomFrom: fromAt([0, 0], MOSTLY, Infinity) };
	const sides = SIDES.map((side) =>
		fromAt(toSide(side, width, height), A_LITTLE, markerBelow(place)),
	);
	const roomFrom = Math.min(...sides);
	return { side: sides.indexOf(roomFrom), roomFrom };
}

/** Of the places in a region's box, row by row, which lie on its land or on the sea: `1`, else `0`. */
export function regionRoomOf(bbox: Box, { members }: RegionMembers, territory: Territory): string {
	const isFree = ([x, y]: Point) => {
		const middle: Box = [x - MIDDLE, y - MIDDLE, x + MIDDLE, y + MIDDLE];
		return territory.foreignShare(middle, (state) => members.includes(state)) === 0;
	};
	return gridIn(bbox)
		.map((point) => (isFree(point) ? '1' : '0'))
		.join('');
}
