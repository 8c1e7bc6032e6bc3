import { overlap, type Box as Rect } from './lettering.ts';
import type { Point } from '#lib/geo/types.ts';

/** Something that wants its name on the map. */
export interface NameWanted {
	id: string;
	text: string;
	/** Where the name is best, in map units. */
	at: Point;
	/** How far the thing reaches around `at`, in map units: a name may not be much wider. */
	radius: number;
	/** Higher goes first. */
	priority: number;
	/** Size of the type in screen pixels. */
	size: number;
	/**
	 * `fill`: only where it fits its area; `insist`: in its area, or a line above or below the middle;
	 * `beside`: beside a marker, which it must not cover.
	 */
	manner: 'fill' | 'insist' | 'beside';
	/** A second line below the name. */
	note?: string;
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
	beside: [
		[0.5, 0],
		[-0.5, 0],
		[0, 1],
		[0, -1],
	],
};

/** Pixels between a marker and the name beside it. */
const GAP = 7;

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
	for (const name of [...wanted].sort((a, b) => b.priority - a.priority)) {
		const width = Math.max(widthOf(name.text, name.size), widthOf(name.note ?? '', name.size));
		const height = name.size * LINE * (name.note ? 2 : 1);
		if (name.manner === 'fill' && width > name.radius * 2.4 * scale) continue;
		for (const [dx, dy] of STANDS[name.manner]) {
			const x = name.at[0] * scale + dx * width + Math.sign(dx) * GAP;
			const y = name.at[1] * scale + dy * height;
			const rect = { x0: x - width / 2, y0: y - height / 2, x1: x + width / 2, y1: y + height / 2 };
			if (taken.some((other) => overlap(rect, other))) continue;
			taken.push(rect);
			placed.push({ ...name, place: [x / scale, y / scale] });
			break;
		}
	}
	return placed;
}
