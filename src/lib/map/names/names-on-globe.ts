import type { NamePlaced, NameWanted } from './names.ts';
import type { LetteredName } from './lettering.ts';
import { placeOf } from '#lib/geo/places.ts';
import type { Box, Point } from '#lib/geo/types.ts';

type At = (place: Point) => Point | null;

/** Below this foreshortening nothing is named: it is almost a line. */
const LEAST_BREADTH = 0.25;

/**
 * Names to be placed, moved from the flat map to the globe; without those on the far side.
 *
 * @param breadthAt how broad things look at a place, from 0 at the horizon to 1
 */
export function namesOnGlobe<T extends NameWanted>(
	wanted: readonly T[],
	at: At,
	breadthAt: (place: Point) => number,
): T[] {
	return wanted.flatMap((name) => {
		const breadth = breadthAt(name.at);
		const spot = at(name.at);
		if (!spot || breadth < LEAST_BREADTH) return [];
		const within = name.within && seenBox(name.within, spot, at);
		return {
			...name,
			anchor: name.at,
			at: spot,
			radius: name.radius * breadth,
			...(within ? { within } : {}),
		};
	});
}

/** The box on the globe of what is visible of a box of the flat map, around a place within. */
function seenBox([x0, y0, x1, y1]: Box, spot: Point, at: At): Box {
	const steps = [0, 0.5, 1];
	const seen = steps.flatMap((u) =>
		steps.flatMap((v) => {
			const point = at([x0 + (x1 - x0) * u, y0 + (y1 - y0) * v]);
			return point ? [point] : [];
		}),
	);
	const [xs, ys] = [0, 1].map((axis) => [...seen, spot].map((p) => p[axis as 0 | 1])) as [
		number[],
		number[],
	];
	return [Math.min(...xs), Math.min(...ys), Math.max(...xs), Math.max(...ys)];
}

/** How far a place has moved since names were placed; `null` on the far side. */
function moved(anchor: Point, now: At, then: At): Point | null {
	const [a, b] = [then(anchor), now(anchor)];
	return a && b && [b[0] - a[0], b[1] - a[1]];
}

/** Moves placed names with what they name. */
export function moveNames<T extends NameWanted>(
	placed: readonly NamePlaced<T>[],
	now: At,
	then: At,
): NamePlaced<T>[] {
	return placed.flatMap((name) => {
		const by = name.anchor && moved(name.anchor, now, then);
		return by ? { ...name, place: shifted(name.place, by) } : [];
	});
}

/** Moves the lettering of thin maps, with its leader lines. */
export function moveLettering(
	lettered: readonly LetteredName[],
	now: At,
	then: At,
): LetteredName[] {
	return lettered.flatMap((name) => {
		const place = placeOf(name.id);
		const by = place && moved(place.label, now, then);
		if (!by) return [];
		const leader: LetteredName['leader'] = name.leader && [
			shifted(name.leader[0], by),
			shifted(name.leader[1], by),
		];
		return { ...name, middle: shifted(name.middle, by), leader };
	});
}

const shifted = ([x, y]: Point, [dx, dy]: Point): Point => [x + dx, y + dy];
