import { ringsInSight } from './land.ts';
import type { Area } from './ground.ts';
import type { NameWanted } from './name.ts';
import type { Asked, Stand } from './stand.ts';
import type { Rect } from './rects.ts';
import { areaOf, rectAround } from './straight.ts';
import { textWidth } from './text-width.ts';
import type { Point } from '#lib/geo/types.ts';

/** A country this many times longer than wide is lettered along its length, if it holds no level name. */
const ELONGATED = 1.4;

/** A curve may bulge by this share of its length: letters lean no farther apart. */
const MOST_BULGE = 0.16;

/** What of a name on a curve has to be its own land, and may be others' that have a colour. */
const LEAST_OWN = 0.58;
const MOST_COLOURED = 0.1;

/** What is worse about letters on a curve, and about upright ones besides, in points of level places. */
const LEANING = 0.7;
const UPRIGHT = 1.8;

/** Rooms of the letters are squares of this many sizes of the type. */
const SQUARE = 1;

/** How far around letters their own land counts too, and along which the middle of an area is smoothed, in pixels. */
const AROUND = 6;
const SMOOTH = 12;

/** A curve is a little longer than its name, so that no engine cuts a letter off. */
const LONGER = 1.12;

type Curve = readonly [Point, Point, Point];

/**
 * The best place on a curve along the middle of a long and narrow country; `null` where the country is neither or has no
 * room for it.
 */
export function alongLand(name: NameWanted, asked: Asked): Stand | null {
	const area = areaOf(name, asked);
	if (!area) return null;
	const { cell } = asked.ground.land;
	const spine = spineOf(area, cell);
	if (!spine) return null;
	const length = textWidth(name.text, name.size) * LONGER;
	const bins = Math.ceil(length / cell);
	let best: Stand | null = null;
	for (let from = 0; from + bins < spine.length; from++) {
		const at = (i: number) => spine[Math.min(spine.length - 1, Math.max(0, Math.round(i)))];
		const [a, m, b] = [at(from), at(from + bins / 2), at(from + bins)];
		if (!a || !m || !b) continue;
		const curve = bent(a, m, b);
		const stand = curve && weigh(name, asked, area, curve, length);
		if (!stand || (best && stand.score <= best.score)) continue;
		const isOwn = (shape: string) => shape === name.id;
		if (asked.isFree(stand) && asked.ground.leavesOthers(stand.rects, isOwn)) best = stand;
	}
	return best;
}

/**
 * The middle of an area across its longer direction, smoothed, at every step of a cell along it from left to right or, where it
 * is upright, upwards; in pixels. `null` for what is not long, `undefined` where the area is broken.
 */
function spineOf(area: Area, cell: number): (Point | undefined)[] | null {
	let [n, sx, sy, sxx, syy, sxy] = [0, 0, 0, 0, 0, 0];
	const cells: Point[] = [];
	for (let y = area.y0; y < area.y1; y++)
		for (let x = area.x0; x < area.x1; x++) {
			if (!area.holds(x, y)) continue;
			cells.push([x + 0.5, y + 0.5]);
			n++;
			sx += x;
			sy += y;
			sxx += x * x;
			syy += y * y;
			sxy += x * y;
		}
	if (n < 12) return null;
	const [vx, vy, c] = [
		sxx / n - (sx / n) ** 2,
		syy / n - (sy / n) ** 2,
		sxy / n - (sx * sy) / n ** 2,
	];
	const spread = Math.hypot((vx - vy) / 2, c);
	const [long, short] = [(vx + vy) / 2 + spread, (vx + vy) / 2 - spread];
	if (Math.sqrt(long / Math.max(short, 0.1)) < ELONGATED) return null;
	const angle = Math.atan2(2 * c, vx - vy) / 2;
	let [ux, uy] = [Math.cos(angle), Math.sin(angle)];
	// Letters lean to the left at most until they lie: what is upright is read upwards.
	if (ux < -0.01 || (Math.abs(ux) <= 0.01 && uy > 0)) [ux, uy] = [-ux, -uy];
	if (Math.abs(ux) < 0.35 && uy > 0) [ux, uy] = [-ux, -uy];
	const along = cells.map(([x, y]) => x * ux + y * uy);
	const first = Math.min(...along);
	const middles: { sum: number; count: number }[] = [];
	cells.forEach(([x, y], i) => {
		const bin = (middles[Math.floor(along[i]! - first)] ??= { sum: 0, count: 0 });
		bin.sum += -x * uy + y * ux;
		bin.count++;
	});
	const reach = Math.round(SMOOTH / cell);
	return Array.from(middles, (_, i) => {
		let [sum, count] = [0, 0];
		for (let j = i - reach; j <= i + reach; j++) {
			sum += middles[j]?.sum ?? 0;
			count += middles[j]?.count ?? 0;
		}
		if (!middles[i] || count === 0) return undefined;
		const [s, t] = [first + i + 0.5, sum / count];
		return [(s * ux - t * uy) * cell, (s * uy + t * ux) * cell];
	});
}

/** The curve from `a` through `m` to `b`; `null` where it would bend too much. */
function bent(a: Point, m: Point, b: Point): Curve | null {
	const length = Math.hypot(b[0] - a[0], b[1] - a[1]);
	const bulge = Math.abs((b[0] - a[0]) * (m[1] - a[1]) - (b[1] - a[1]) * (m[0] - a[0])) / length;
	if (bulge > MOST_BULGE * length) return null;
	return [a, [2 * m[0] - (a[0] + b[0]) / 2, 2 * m[1] - (a[1] + b[1]) / 2], b];
}

const pointOn = ([a, c, b]: Curve, t: number): Point => {
	const [u, v, w] = [(1 - t) ** 2, 2 * t * (1 - t), t ** 2];
	return [u * a[0] + v * c[0] + w * b[0], u * a[1] + v * c[1] + w * b[1]];
};

/** Squares that the letters on a curve lie in, one beside the other. */
function squaresOn(curve: Curve, length: number, size: number): Rect[] {
	const count = Math.max(2, Math.round(length / (size * SQUARE)));
	const side = Math.max(size * SQUARE, length / count);
	return Array.from({ length: count }, (_, i) =>
		rectAround(pointOn(curve, (i + 0.5) / count), side, side),
	);
}

/** What the squares of a curve lie on, on average; `null` where one is out of sight. */
function sharesOn(rects: readonly Rect[], { ground }: Asked, area: Area | null) {
	const { columns, rows, cell } = ground.land;
	let [own, coloured, plain, around] = [0, 0, 0, 0];
	for (const rect of rects) {
		const cells = [rect.x0, rect.y0, rect.x1, rect.y1].map((n) => Math.round(n / cell));
		const [x0, y0, x1, y1] = cells as [number, number, number, number];
		if (x0 < 1 || y0 < 1 || x1 > columns - 1 || y1 > rows - 1) return null;
		const shares = ground.shares(x0, y0, x1, y1, area);
		own += shares.own / rects.length;
		coloured += shares.coloured / rects.length;
		plain += shares.plain / rects.length;
		const by = Math.round(AROUND / cell);
		const more = area?.own.in(x0 - by, y0 - by, x1 + by, y1 + by) ?? 0;
		around += more / ((x1 - x0 + 2 * by) * (y1 - y0 + 2 * by)) / rects.length;
	}
	return { own, coloured, plain, around };
}

function weigh(
	name: NameWanted,
	asked: Asked,
	area: Area,
	curve: Curve,
	length: number,
): Stand | null {
	const rects = squaresOn(curve, length, name.size);
	const shares = sharesOn(rects, asked, area);
	if (!shares || shares.own < LEAST_OWN || shares.coloured > MOST_COLOURED) return null;
	const { own, coloured, plain, around } = shares;
	const [a, , b] = curve;
	const steep = Math.abs(b[1] - a[1]) / Math.hypot(b[0] - a[0], b[1] - a[1]);
	const worse = LEANING + UPRIGHT * steep ** 2;
	const score = 4 * own + 2.6 * around - 8 * coloured - 1.4 * plain - worse;
	return { middle: pointOn(curve, 0.5), lines: [name.text], spacing: 0, rects, curve, score, own };
}

/** From an outline to the middle of the letters along it, in sizes of the type. */
const OFF = 0.85;

/** What a name along an outline may cover: of others that have a colour, and of those that have none. */
const OUTLINE_COLOURED = 0.03;
const OUTLINE_PLAIN = 0.6;

/** Points of an outline stand so far apart, in pixels. */
const STEP = 3;

/** The best place along a region's outline, within it or outside of it; `null` where nothing of it is long and even enough. */
export function alongOutline(name: NameWanted, asked: Asked): Stand | null {
	const { ground, drawn } = asked;
	const area = areaOf(name, asked);
	const outline = drawn.outlines.find(({ region }) => region === name.region);
	if (!area || !outline) return null;
	const length = textWidth(name.text, name.size) * LONGER;
	const count = Math.round(length / STEP);
	const isOwn = (_: string, x: number, y: number) => area.holds(x, y);
	let best: Stand | null = null;
	for (const ring of ringsInSight(outline.d, drawn.unit, ground.land)) {
		const points = evenly(ring);
		if (points.length < count * 1.5) continue;
		for (let i = 0; i < points.length; i += 2) {
			const at = (j: number) => smooth(points, Math.round(i + j), Math.round(count / 5));
			const ends: [Point, Point] = [at(0), at(count)];
			const [a, b] = ends[0][0] < ends[1][0] ? ends : [ends[1], ends[0]];
			const chord = Math.hypot(b[0] - a[0], b[1] - a[1]);
			if (chord < 0.8 * length) continue;
			const m = at(count / 2);
			const [nx, ny] = [-(b[1] - a[1]) / chord, (b[0] - a[0]) / chord];
			// As long as the name is, whatever the outline does between its ends.
			const stretch = (length / chord - 1) / 2;
			const [ex, ey] = [(b[0] - a[0]) * stretch, (b[1] - a[1]) * stretch];
			for (const side of [-1, 1]) {
				const by = side * OFF * name.size;
				const off = ([x, y]: Point, s: number): Point => [
					x + nx * by + s * ex,
					y + ny * by + s * ey,
				];
				const curve = bent(off(a, -1), off(m, 0), off(b, 1));
				if (!curve) continue;
				const rects = squaresOn(curve, length, name.size);
				const shares = sharesOn(rects, asked, area);
				if (!shares || shares.coloured > OUTLINE_COLOURED || shares.plain > OUTLINE_PLAIN) continue;
				const steep = Math.abs(b[1] - a[1]) / chord;
				const score = 3 - 8 * shares.coloured - 1.5 * shares.plain - steep ** 2;
				if (best && score <= best.score) continue;
				const stand: Stand = {
					middle: pointOn(curve, 0.5),
					lines: [name.text],
					spacing: 0,
					rects,
					curve,
					score,
					own: shares.own,
				};
				if (asked.isFree(stand) && ground.leavesOthers(rects, isOwn)) best = stand;
			}
		}
	}
	return best;
}

/** A ring's points at even distances. */
function evenly(ring: readonly Point[]): Point[] {
	const points: Point[] = [];
	let rest = 0;
	ring.forEach((a, i) => {
		const b = ring[(i + 1) % ring.length]!;
		const length = Math.hypot(b[0] - a[0], b[1] - a[1]);
		for (; rest < length; rest += STEP)
			points.push([a[0] + ((b[0] - a[0]) * rest) / length, a[1] + ((b[1] - a[1]) * rest) / length]);
		rest -= length;
	});
	return points;
}

/** The mean of the points of a ring around one of them. */
function smooth(points: readonly Point[], i: number, reach: number): Point {
	let [x, y] = [0, 0];
	for (let j = i - reach; j <= i + reach; j++) {
		const point = points[(j + points.length) % points.length]!;
		x += point[0] / (2 * reach + 1);
		y += point[1] / (2 * reach + 1);
	}
	return [x, y];
}
