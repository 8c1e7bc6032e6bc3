import type { Position } from 'geojson';
import { feature } from 'topojson-client';
import { HEIGHT, WIDTH } from '../src/lib/geo/projection.ts';
import type { Box } from '../src/lib/geo/types.ts';
import { stateOf } from './codes.ts';
import type { World } from './world.ts';

/** Cells in one map unit, each way. */
const FINENESS = 4;

const COLUMNS = WIDTH * FINENESS;
const ROWS = Math.ceil(HEIGHT * FINENESS);

/** Whose land lies where on the flat map, as a grid of cells a quarter of a map unit wide. */
export interface Territory {
	/**
	 * How much of a box is land of other states, from 0 to 1. What belongs to no state, water above all,
	 * is nobody's.
	 *
	 * @param box in map units
	 */
	foreignShare(box: Box, isOwn: (state: string) => boolean): number;
}

/** @param steps of the world's grid in one map unit */
export function territoryOf(world: World, steps: number): Territory {
	/** By number; 0 belongs to no state. */
	const states: string[] = [''];
	const cells = new Uint16Array(COLUMNS * ROWS);
	// Small shapes come last and lie on top of what surrounds them.
	for (const shape of world.objects.shapes.geometries) {
		const state = stateOf(shape.id) ?? '';
		if (!states.includes(state)) states.push(state);
		const rings = feature(world, shape).geometry.coordinates.flat();
		paint(cells, rings, FINENESS / steps, states.indexOf(state));
	}
	return {
		foreignShare(box, isOwn) {
			const [x0, y0, x1, y1] = box.map((side) => Math.round(side * FINENESS)) as Box;
			let [all, foreign] = [0, 0];
			for (let y = y0; y <= y1; y++) {
				for (let x = x0; x <= x1; x++) {
					const isOnMap = x >= 0 && x < COLUMNS && y >= 0 && y < ROWS;
					const state = isOnMap ? states[cells[y * COLUMNS + x] ?? 0] : '';
					all++;
					if (state && !isOwn(state)) foreign++;
				}
			}
			return foreign / all;
		},
	};
}

/** Fills what lies within rings, by the even-odd rule, a row of cells at a time. */
function paint(
	cells: Uint16Array,
	rings: readonly Position[][],
	scale: number,
	value: number,
): void {
	const rows = new Map<number, number[]>();
	for (const ring of rings) {
		let [x0 = 0, y0 = 0] = ring.at(-1) ?? [];
		for (const [x1 = 0, y1 = 0] of ring) {
			const [top, bottom] = [Math.min(y0, y1) * scale, Math.max(y0, y1) * scale];
			for (let row = Math.ceil(top - 0.5); row + 0.5 < bottom; row++) {
				const x = x0 + (((row + 0.5) / scale - y0) / (y1 - y0)) * (x1 - x0);
				rows.set(row, [...(rows.get(row) ?? []), x * scale]);
			}
			[x0, y0] = [x1, y1];
		}
	}
	for (const [row, crossings] of rows) {
		if (row < 0 || row >= ROWS) continue;
		crossings.sort((a, b) => a - b);
		for (let i = 0; i + 1 < crossings.length; i += 2) {
			const [start, end] = [crossings[i] ?? 0, crossings[i + 1] ?? 0].map((x) => {
				return Math.min(COLUMNS, Math.max(0, Math.ceil(x - 0.5)));
			});
			cells.fill(value, row * COLUMNS + start!, row * COLUMNS + end!);
		}
	}
}
