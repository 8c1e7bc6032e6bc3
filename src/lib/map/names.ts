import { overlap, type Rect } from './rects.ts';
import type { Box, Point } from '#lib/geo/types.ts';

/** Something that wants its name on the map. */
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
	 * `fill`: only where it fits its area; `insist`: in its area, or a line above or below the middle;
	 * `roam`: anywhere in `within`, where it takes the place of fewest other names; `beside`: beside a
	 * marker, which it must not cover.
	 */
	manner: 'fill' | 'insist' | 'roam' | 'beside';
	/** What the middle of a roaming name stays inside of, in map units. */
	within?: Box;
	/** A second line below the name. */
	note?: string;
	/** What is set between letters, in em. */
	spacing?: number;
}

/** A name with its place: the middle of its line, in map units. */
export type NamePlaced<T extends NameWanted> = T & { place: Point };

/** Mean advance of Public Sans in em, a little wide, so that names keep a distance. */
const ADVANCE = 0.57;
const LINE = 1.15;

/** How wide a name is, in pixels of the type's size. */
export const widthOf = (text: string, size: number): number => text.length * size * ADVANCE;

/** Where a name may stand, in widths and lines from its place, the best first. */
const STANDS: Record<NameWanted['manner'], [dx: number, dy: number][]> = {
	fill: [[0, 0]],
	insist: [
		[0, 0],
		[0, 0.8],
		[0, -0.8],
	],
	roam: [[0, 0]],
	beside: [
		[0.5, 0],
		[-0.5, 0],
		[0, 1],
		[0, -1],
	],
};

/** Places across and down that a roaming name tries. */
const GRID = 6;

/** From this priority on, a roaming name goes out of another's way. */
const WORTH_A_DETOUR = 1000;

/** Pixels between a marker and the name beside it. */
const GAP = 7;

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
	const order = [...wanted].sort((a, b) => b.priority - a.priority);
	// What the fixed names would take, if each had its best place.
	const wishes = order
		.filter(({ manner, priority }) => manner !== 'roam' && priority >= WORTH_A_DETOUR)
		.map((name) => placesOf(name, scale)[0]?.rect)
		.filter((rect) => rect !== undefined);
	for (const name of order) {
		const width = roomOf(name).width;
		if (name.manner === 'fill' && width > name.radius * 2.4 * scale) continue;
		const free = placesOf(name, scale).filter(({ rect }) => !taken.some((t) => overlap(rect, t)));
		const inTheWay = ({ rect }: Stand) => wishes.filter((wish) => overlap(rect, wish)).length;
		const best =
			name.manner === 'roam' ? free.toSorted((a, b) => inTheWay(a) - inTheWay(b))[0] : free[0];
		if (!best) continue;
		taken.push(best.rect);
		if (name.manner === 'beside') taken.push(markerOf(name, scale));
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

/** Where a name may stand, the best first. */
function placesOf(name: NameWanted, scale: number): Stand[] {
	const { width, height } = roomOf(name);
	const [x0, y0] = name.at.map((v) => v * scale) as [number, number];
	const stand = (x: number, y: number): Stand => ({
		x,
		y,
		rect: { x0: x - width / 2, y0: y - height / 2, x1: x + width / 2, y1: y + height / 2 },
	});
	const fixed = STANDS[name.manner].map(([dx, dy]) => {
		const gap = name.manner === 'beside' ? Math.sign(dx) * GAP : 0;
		return stand(x0 + dx * width + gap, y0 + dy * height);
	});
	if (!name.within) return fixed;
	const [left, top, right, bottom] = name.within.map((v) => v * scale) as [
		number,
		number,
		number,
		number,
	];
	const steps = Array.from({ length: GRID }, (_, i) => (i + 0.5) / GRID);
	const grid = steps.flatMap((v) =>
		steps.map((u) => stand(left + u * (right - left), top + v * (bottom - top))),
	);
	const far = ({ x, y }: Stand) => Math.hypot(x - x0, y - y0);
	return [...fixed, ...grid.sort((a, b) => far(a) - far(b))];
}

const roomOf = ({
	text,
	note = '',
	size,
	spacing = 0,
}: NameWanted): { width: number; height: number } => ({
	width: Math.max(widthOf(text, size) + text.length * size * spacing, widthOf(note, size)),
	height: size * LINE * (note ? 2 : 1),
});
