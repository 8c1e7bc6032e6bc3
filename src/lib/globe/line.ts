import type { Position } from 'geojson';
import { dot, vectorOf, type Vector } from './sphere.ts';

/** A line on the sphere, closed or open, with the cap around it by which most are left out unread. */
export interface SphereLine {
	/** x, y, z of each point in turn; of a ring the first is not repeated. */
	points: Float64Array;
	closed: boolean;
	middle: Vector;
	/** Angle from `middle` to the farthest point, in radians. */
	reach: number;
}

/** A line on the sphere from longitudes and latitudes. */
export function lineOf(lonLats: readonly Position[], closed: boolean): SphereLine {
	const vectors = lonLats.map(([lon = 0, lat = 0]) => vectorOf(lon, lat));
	const sum = [0, 1, 2].map((i) => vectors.reduce((s, v) => s + v[i as 0 | 1 | 2], 0));
	const length = Math.hypot(...sum) || 1;
	const middle = sum.map((n) => n / length) as unknown as Vector;
	const least = vectors.reduce((min, v) => Math.min(min, dot(middle, v)), 1);
	return {
		points: Float64Array.from(vectors.flat()),
		closed,
		middle,
		reach: Math.acos(Math.max(-1, least)),
	};
}
