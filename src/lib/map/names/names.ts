import { overlap, type Rect } from './rects.ts';
import {
	gridIn,
	heightOf,
	ROOM_FROM,
	ROOM_SIZE,
	roomAround,
	SIDES,
	toSide,
	widthOf,
} from '#lib/geo/name-room.ts';
import type { Box, Point } from '#lib/geo/types.ts';

/** A name to be placed on the map. */
export interface NameWanted {
	id: string;
	text: string;
	/** Where the name is best, in map units. */
	at: Point;
	/** The same on the flat map, where the names stand on something else. */
	anchor?: Point;
	/** How far the thing reaches around `at`, in map units: a name may not be much wider. */
	radius: number;
	/** Higher goes first. */
	priority: number;
	/** Size of the type in screen pixels. */
	size: number;
	/**
	 * `fill`: only where it fits its area; `insist`: in its area, or a line above or below the middle, as
	 * long as that is in the area; `roam`: anywhere in `within`, where it takes the place of fewest other
	 * names; `beside`: beside a marker, which it must not cover.
	 */
	placement: 'fill' | 'insist' | 'roam' | 'beside';
	/** What the middle of a roaming name stays inside of, in map units. */
	within?: Box;
	/** Which places of the grid in that box are its own: `1`, else `0`. */
	room?: string;
	/** The one side of its marker on which it covers no other country; a number in `SIDES`. */
	side?: number;
	/** From which scale on it covers little of other countries; a number in `ROOM_FROM`. */
	roomFrom?: number;
	/** A second line below the name. */
	note?: string;
	/** What is set between letters, in em. */
	spacing?: number;
}

/** A name with its place: the middle of its line, in map units. */
export type NamePlaced<T extends NameWanted> = T & { place: Point };

/** Lines from its middle at which a name that insists may stand in its area. */
const LINES = [0, 0.8, -0.8];

/** From this priority on, a roaming name avoids another. */
const WORTH_A_DETOUR = 1000;

/** From this priority on, a name may cover another country rather than be left out. */
const INDISPENSABLE = 3000;

/** Half the side of a marker, in pixels: no later name stands on it. */
const MARKER = 4;

/**
 * Chooses the names that are lettered at a scale, and where: by priority, without overlaps.
 *
 * @param scale screen pixels in one map unit
 * @param kept rooms that are taken already, in screen pixels
 */
export function placeNames<T extends NameWanted>(
	wanted: readonly T[],
	scale: number,
	kept: readonly Rect[] = [],
): NamePlaced<T>[] {
	const taken = [...kept];
	const placed: NamePlaced<T>[] = [];
	const order = wanted
		.filter((name) => hasRoom(name, scale))
		.sort((a, b) => b.priority - a.priority);
	// What the fixed names would take, if each had its best place.
	const wishes = order
		.filter(({ placement, priority }) => placement !== 'roam' && priority >= WORTH_A_DETOUR)
		.map((name) => placesOf(name, scale)[0]?.rect)
		.filter((rect) => rect !== undefined);
	for (const name of order) {
		// A point without an area is marked only where it is named.
		const mark = markerOf(name, scale);
		if (name.radius === 0 && taken.some((room) => overlap(mark, room))) continue;
		const free = placesOf(name, scale).filter(({ rect }) => !taken.some((t) => overlap(rect, t)));
		const inTheWay = ({ rect }: Stand) => wishes.filter((wish) => overlap(rect, wish)).length;
		const best =
			name.placement === 'roam' ? free.toSorted((a, b) => inTheWay(a) - inTheWay(b))[0] : free[0];
		if (!best) continue;
		taken.push(best.rect);
		if (name.placement === 'beside') taken.push(mark);
		placed.push({ ...name, place: [best.x / scale, best.y / scale] });
	}
	return placed;
}

/** A place that a name may have, in screen pixels: its middle, and what it takes. */
interface Stand {
	x: number;
	y: number;
	rect: Rect;
}

function markerOf({ at }: NameWanted, scale: number): Rect {
	const [x, y] = at.map((v) => v * scale) as [number, number];
	return { x0: x - MARKER, y0: y - MARKER, x1: x + MARKER, y1: y + MARKER };
}

/** Whether a name that fills its area fits, and another covers little enough of other countries. */
function hasRoom(name: NameWanted, scale: number): boolean {
	const { placement, radius, priority, roomFrom = 0, size } = name;
	return placement === 'fill'
		? roomOf(name).width <= radius * 2.4 * scale
		: priority >= INDISPENSABLE || scale * ROOM_SIZE >= ROOM_FROM[roomFrom]! * size;
}

/** Where a name may stand, the best first. */
function placesOf(name: NameWanted, scale: number): Stand[] {
	const { placement, side, within, room } = name;
	const { width, height } = roomOf(name);
	const [x0, y0] = name.at.map((v) => v * scale) as [number, number];
	const stand = (x: number, y: number): Stand => {
		const [left, top, right, bottom] = roomAround([x, y], width, height);
		return { x, y, rect: { x0: left, y0: top, x1: right, y1: bottom } };
	};
	if (placement === 'beside') {
		const sides = side === undefined ? SIDES : SIDES.slice(side, side + 1);
		return sides.map((each) => {
			const [dx, dy] = toSide(each, width, height);
			return stand(x0 + dx, y0 + dy);
		});
	}
	if (placement === 'insist') {
		const inside = LINES.filter((dy) => Math.abs(dy) * height <= name.radius * scale);
		return inside.map((dy) => stand(x0, y0 + dy * height));
	}
	const middle = stand(x0, y0);
	if (!within) return [middle];
	const grid = gridIn(within)
		.filter((_, i) => room?.[i] !== '0')
		.map(([x, y]) => stand(x * scale, y * scale));
	const far = ({ x, y }: Stand) => Math.hypot(x - x0, y - y0);
	return [middle, ...grid.sort((a, b) => far(a) - far(b))];
}

const roomOf = ({
	text,
	note = '',
	size,
	spacing = 0,
}: NameWanted): { width: number; height: number } => ({
	width: Math.max(widthOf(text, size) + text.length * size * spacing, widthOf(note, size)),
	height: heightOf(size) * (note ? 2 : 1),
});
