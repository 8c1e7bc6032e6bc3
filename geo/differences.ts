import type { MultiPolygon, Position } from 'geojson';

interface Shape {
	id: string;
	geometry: MultiPolygon;
}

/** Ground that one set of shapes gives to one shape and the other to another. */
export interface Difference {
	ours: string;
	theirs: string;
	km2: number;
	/** The ground's part of the smaller of the two, as the first set draws it: 0.045 of Ukraine. */
	share: number;
}

/** From this on a difference counts. */
const LEAST_KM2 = 1000;
const LEAST_SHARE = 0.005;

/** Distance between the parallels along which areas are measured, in degrees: about 2 km. */
const STEP = 0.02;

const RADIANS = Math.PI / 180;
const EARTH_RADIUS = 6371.0088;

/** A stretch of a parallel, in degrees of longitude, that lies in a shape. */
type Stretch = [id: string, from: number, to: number];

/**
 * Longitudes that run on over 180° instead of jumping. A ring round a pole (Antarctica's, where it is
 * not cut) does not come back to where it began, and is left out: it is not in dispute.
 */
function unwrapped(ring: readonly Position[]): Position[] {
	let [turns, before] = [0, ring[0]?.[0] ?? 0];
	const run = ring.map(([x = 0, y = 0]) => {
		if (Math.abs(x - before) > 180) turns += x < before ? 360 : -360;
		before = x;
		return [x + turns, y];
	});
	return turns === 0 ? run : [];
}

/** What of each parallel lies in which shape, by the parallel's number. */
function stretchesOf(shapes: readonly Shape[]): Map<number, Stretch[]> {
	const all = new Map<number, Stretch[]>();
	for (const { id, geometry } of shapes) {
		const crossings = new Map<number, number[]>();
		for (const ring of geometry.coordinates.flat().map(unwrapped)) {
			ring.slice(1).forEach(([x1 = 0, y1 = 0], i) => {
				const [x0 = 0, y0 = 0] = ring[i] ?? [];
				const first = Math.ceil(Math.min(y0, y1) / STEP - 0.5);
				for (let row = first; (row + 0.5) * STEP < Math.max(y0, y1); row++) {
					const x = x0 + (((row + 0.5) * STEP - y0) / (y1 - y0)) * (x1 - x0);
					crossings.set(row, [...(crossings.get(row) ?? []), x]);
				}
			});
		}
		for (const [row, xs] of crossings) {
			xs.sort((a, b) => a - b);
			const stretches = all.get(row) ?? [];
			for (let i = 0; i + 1 < xs.length; i += 2) stretches.push([id, xs[i]!, xs[i + 1]!]);
			all.set(row, stretches);
		}
	}
	return all;
}

/** Square kilometres of a degree of longitude between a parallel's neighbours half-way. */
const perDegree = (row: number) =>
	EARTH_RADIUS ** 2 * RADIANS ** 2 * STEP * Math.cos((row + 0.5) * STEP * RADIANS);

/** Degrees that two stretches share; one of them may have run on over 180°. */
function overlap([, a0, a1]: Stretch, [, b0, b1]: Stretch): number {
	const shared = (turn: number) => Math.min(a1, b1 + turn) - Math.max(a0, b0 + turn);
	return Math.max(0, shared(-360), shared(0), shared(360));
}

/**
 * Where two drawings of the world give the same ground to different shapes, above 1,000 km² and 0.5 %
 * of one of the two shapes; the largest first. Less than that is how boundaries are generalised.
 */
export function differences(ours: readonly Shape[], theirs: readonly Shape[]): Difference[] {
	const [left, right] = [stretchesOf(ours), stretchesOf(theirs)];
	const areas = new Map<string, number>();
	const differing = new Map<string, number>();
	const add = (to: Map<string, number>, key: string, km2: number) =>
		to.set(key, (to.get(key) ?? 0) + km2);
	for (const [row, stretches] of left) {
		for (const stretch of stretches) {
			add(areas, stretch[0], (stretch[2] - stretch[1]) * perDegree(row));
			for (const other of right.get(row) ?? []) {
				const degrees = other[0] === stretch[0] ? 0 : overlap(stretch, other);
				if (degrees > 0) add(differing, `${stretch[0]} ${other[0]}`, degrees * perDegree(row));
			}
		}
	}
	return [...differing]
		.map(([pair, km2]) => {
			const [a = '', b = ''] = pair.split(' ');
			const smaller = Math.min(areas.get(a) ?? Infinity, areas.get(b) ?? Infinity);
			return { ours: a, theirs: b, km2, share: km2 / smaller };
		})
		.filter(({ km2, share }) => km2 > LEAST_KM2 && share > LEAST_SHARE)
		.sort((a, b) => b.km2 - a.km2);
}
