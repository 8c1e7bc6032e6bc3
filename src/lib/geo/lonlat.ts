import { equalEarth } from './projection.ts';
import type { Point } from './types.ts';

/** What all points of one height on the flat map share. */
interface Row {
	lat: number;
	/** Degrees of longitude at map unit 0, and in one map unit. */
	west: number;
	step: number;
}

const rows = new Map<number, Row>();

function rowOf(y: number): Row {
	const known = rows.get(y);
	if (known) return known;
	const at = (x: number) => equalEarth.invert?.([x, y]) ?? [0, 0];
	// Either side of the middle, so that no longitude has gone round.
	const [[west, lat], [east]] = [at(470), at(490)];
	const step = (east - west) / 20;
	const row = { lat, west: west - 470 * step, step };
	rows.set(y, row);
	return row;
}

/**
 * Longitude and latitude of a point of the flat map. In Equal Earth a parallel is a straight line, so
 * that one inversion serves all points of a height: a whole drawing takes milliseconds. Longitudes
 * run on beyond 180°.
 */
export function lonLatAt([x, y]: Point): [lon: number, lat: number] {
	const { lat, west, step } = rowOf(y);
	return [west + x * step, lat];
}
