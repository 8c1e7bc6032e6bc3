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
	/** Whether the name may stand beside its place, or be wider than it, rather than be left out. */
	insistent: boolean;
}

/** A name with its place: the middle of its line, in map units. */
export type NamePlaced<T extends NameWanted> = T & { place: Point };

interface Rect {
	x0: number;
	y0: number;
	x1: number;
	y1: number;
}

/** Mean advance of Public Sans in em, a little wide, so that names keep a distance. */
const ADVANCE = 0.57;
const LINE = 1.15;

/** Where a name may stand instead of in the middle: below, above, right, left of its place. */
const ASIDE: [dx: number, dy: number][] = [
	[0, 0],
	[0, 1],
	[0, -1],
	[0.62, 0],
	[-0.62, 0],
	[0.55, 1],
	[-0.55, 1],
];

/**
 * Chooses the names that are lettered at a scale, and where: by priority, without overlaps.
 *
 * @param scale screen pixels in one map unit
 */
export function placeNames<T extends NameWanted>(
	wanted: readonly T[],
	scale: number,
): NamePlaced<T>[] {
	const taken: Rect[] = [];
	const placed: NamePlaced<T>[] = [];
	for (const name of [...wanted].sort((a, b) => b.priority - a.priority)) {
		const width = name.text.length * name.size * ADVANCE;
		const height = name.size * LINE;
		if (!name.insistent && width > name.radius * 2.4 * scale) continue;
		const asides = name.insistent ? ASIDE : ASIDE.slice(0, 1);
		for (const [dx, dy] of asides) {
			const x = name.at[0] * scale + dx * (width + 8);
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

const overlap = (a: Rect, b: Rect) => a.x0 < b.x1 && b.x0 < a.x1 && a.y0 < b.y1 && b.y0 < a.y1;
