import { overlap, type Rect } from './rects.ts';
import type { Point } from '#lib/geo/types.ts';

/** A country's name with its category, in map units. */
export interface LetteredName {
	id: string;
	name: string;
	category: string;
	middle: Point;
	leader: [Point, Point] | null;
	/** What the lettering takes, in screen pixels. */
	room: Rect;
}

/** A name with its category that wants to stand apart, tied to its country by a line. */
export interface Lettered {
	id: string;
	/** Where the line begins, in screen pixels. */
	at: Point;
	/** Of the largest circle around `at` inside the country, in screen pixels. */
	radius: number;
	/** Of a circle that holds most of the country, in screen pixels. */
	reach: number;
	/** Of the lettering, in screen pixels. */
	width: number;
	height: number;
}

/** Where a country is, roughly. */
type Area = Pick<Lettered, 'at' | 'reach'>;

export interface LetteringPlaced {
	/** Middle of the lettering. */
	middle: Point;
	box: Rect;
	/** From the country to the lettering's edge; `null` where the lettering stands on the country. */
	leader: [Point, Point] | null;
}

interface Surroundings {
	others: readonly Area[];
	points: readonly Area[];
	land: readonly Area[];
	taken: readonly LetteringPlaced[];
	bounds: Rect;
}

/** Distances from the country's point to the lettering's edge that are tried, in screen pixels. */
const DISTANCES = [22, 36, 52, 72, 96, 124, 156];
const DIRECTIONS = 16;

/** What a fault of a place weighs, in pixels of distance. */
const COVERS_LAND = 6;
const HIDES_ITSELF = 36;
const COVERS_NAMED = 20;
const COVERS_COUNTRY = 160;
const CROSSES_LEADER = 400;
const COVERS_POINT = 400;
const OUT_OF_BOUNDS = 1000;

/**
 * Places the lettering of a thin map: on the country where it fits, else beside it with a line, as
 * near as it may without covering another lettering; what it covers and crosses besides is weighed.
 * Greedy in the order given, and the same for the same input.
 *
 * @param wanted in the order in which places are given away
 * @param bounds what the reader sees of the map, in screen pixels
 * @param points what no lettering should hide, in screen pixels: other countries that are named
 * @param land the other countries, in screen pixels: the sea is better, where there is the choice
 */
export function placeLettering(
	wanted: readonly Lettered[],
	bounds: Rect,
	points: readonly Area[] = [],
	land: readonly Area[] = [],
): Map<string, LetteringPlaced> {
	const placed = new Map<string, LetteringPlaced>();
	for (const name of wanted) {
		const others = wanted.filter(({ at }) => at !== name.at);
		const taken = [...placed.values()];
		const free = candidatesFor(name).filter(({ box }) => !taken.some((t) => overlap(t.box, box)));
		const best = least(free, (place) => cost(place, name, { others, points, land, taken, bounds }));
		if (best) placed.set(name.id, best);
	}
	return placed;
}

function candidatesFor(name: Lettered): LetteringPlaced[] {
	const { at, width, height } = name;
	const [x, y] = at;
	const onCountry = { middle: at, box: around(at, width, height), leader: null };
	if (fits(name)) return [onCountry];
	const beside = DISTANCES.flatMap((distance) =>
		Array.from({ length: DIRECTIONS }, (_, i): LetteringPlaced => {
			const angle = (i / DIRECTIONS) * 2 * Math.PI;
			const [dx, dy] = [Math.cos(angle), Math.sin(angle)];
			// The point of the lettering's edge that the line meets, and from there its middle.
			const end: Point = [x + dx * distance, y + dy * distance];
			const middle: Point = [end[0] + (sign(dx) * width) / 2, end[1] + (sign(dy) * height) / 2];
			return { middle, box: around(middle, width, height), leader: [at, end] };
		}),
	);
	return [onCountry, ...beside];
}

/** Words are wide and may run over the border; they are not to fill a country from top to bottom. */
const fits = ({ radius, width, height }: Lettered): boolean =>
	width < radius * 6 && height < radius * 1.8;

/** Nearly level or upright lines meet the middle of an edge. */
const sign = (part: number): number => (Math.abs(part) < 0.2 ? 0 : Math.sign(part));

function cost(
	{ box, leader }: LetteringPlaced,
	name: Lettered,
	{ others, points, land, taken, bounds }: Surroundings,
): number {
	const far = leader ? Math.hypot(leader[1][0] - name.at[0], leader[1][1] - name.at[1]) : 0;
	// Twice as far is more than twice as bad: a long line is hard to follow.
	let sum = leader ? far + far ** 2 / 80 : hidden(name);
	if (box.x0 < bounds.x0 || box.y0 < bounds.y0 || box.x1 > bounds.x1 || box.y1 > bounds.y1)
		sum += OUT_OF_BOUNDS;
	const covers = (areas: readonly Area[], weight: number) => {
		for (const area of areas) {
			if (touches(box, { ...area, reach: 1 })) sum += COVERS_POINT;
			else if (touches(box, area)) sum += weight;
		}
	};
	covers(others, COVERS_COUNTRY);
	covers(points, COVERS_NAMED);
	// Many small states are no more land than one large one.
	const onLand = land.filter((area) => touches(box, area)).length;
	sum += COVERS_LAND * Math.min(onLand, 3);
	for (const { box: otherBox, leader: otherLeader } of taken) {
		if (leader && otherLeader && cross(leader, otherLeader)) sum += CROSSES_LEADER;
		if (leader && crossesBox(leader, otherBox)) sum += CROSSES_LEADER;
		if (otherLeader && crossesBox(otherLeader, box)) sum += CROSSES_LEADER;
	}
	return sum;
}

/** What it costs that lettering hides its own country, in pixels of distance. */
const hidden = (name: Lettered): number =>
	fits(name) ? 0 : (HIDES_ITSELF * name.height) / (2 * name.radius);

const around = ([x, y]: Point, width: number, height: number): Rect => ({
	x0: x - width / 2,
	y0: y - height / 2,
	x1: x + width / 2,
	y1: y + height / 2,
});

/** How far a point is from a box, along and across; both 0 inside. */
const distanceTo = ({ x0, y0, x1, y1 }: Rect, [x, y]: Point): Point => [
	Math.max(x0 - x, 0, x - x1),
	Math.max(y0 - y, 0, y - y1),
];

const touches = (box: Rect, { at, reach }: Area): boolean =>
	Math.hypot(...distanceTo(box, at)) < reach;

type Line = [Point, Point];

function cross([a, b]: Line, [c, d]: Line): boolean {
	const side = (p: Point, q: Point, r: Point) =>
		Math.sign((q[0] - p[0]) * (r[1] - p[1]) - (q[1] - p[1]) * (r[0] - p[0]));
	return side(a, b, c) !== side(a, b, d) && side(c, d, a) !== side(c, d, b);
}

const crossesBox = (line: Line, { x0, y0, x1, y1 }: Rect): boolean =>
	cross(line, [
		[x0, y0],
		[x1, y1],
	]) ||
	cross(line, [
		[x0, y1],
		[x1, y0],
	]);

function least<T>(items: readonly T[], weigh: (item: T) => number): T | undefined {
	let best: T | undefined;
	let bestWeight = Infinity;
	for (const item of items) {
		const weight = weigh(item);
		if (weight < bestWeight) [best, bestWeight] = [item, weight];
	}
	return best;
}
