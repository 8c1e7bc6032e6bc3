import { within, type Drawn, type Land } from './land.ts';
import type { Rect } from './rects.ts';
import { Sums } from './sums.ts';

/** A part of the land that names stand in: a country's main shape, or a region. In cells. */
export interface Area {
	x0: number;
	y0: number;
	x1: number;
	y1: number;
	count: number;
	own: Sums;
	/** What of it has a colour. */
	tinted: Sums;
	holds(x: number, y: number): boolean;
}

type Extent = Omit<Area, 'own' | 'tinted' | 'holds'>;

/** How a rectangle of cells is filled: each share from 0 to 1. */
export interface Shares {
	own: number;
	/** Land of others that has a colour. */
	coloured: number;
	/** Land of others that has none. */
	plain: number;
}

/** A name may cover so much of a country that has a colour, as a share of what is seen of that. */
const MOST_COVERED = 0.1;

/** The land in sight, as names ask about it. */
export class Ground {
	readonly #isColoured: readonly boolean[];
	readonly #land: Sums;
	readonly #coloured: Sums;
	readonly #ofState = new Map<string, number>();
	readonly #areas = new Map<string, Area | null>();
	readonly #extents = new Map<number, Extent>();

	constructor(
		readonly land: Land,
		coloured: ReadonlySet<string>,
	) {
		const { cells, columns, rows, states } = land;
		this.#isColoured = states.map((state) => state !== null && coloured.has(state));
		this.#land = new Sums(0, 0, columns, rows, (x, y) => cells[y * columns + x] !== 0);
		this.#coloured = new Sums(0, 0, columns, rows, (x, y) => {
			return this.#isColoured[cells[y * columns + x]!]!;
		});
		for (let y = 0; y < rows; y++) {
			for (let x = 0; x < columns; x++) {
				const shape = cells[y * columns + x]!;
				if (shape === 0) continue;
				const found = this.#extents.get(shape);
				if (!found) this.#extents.set(shape, { x0: x, y0: y, x1: x + 1, y1: y + 1, count: 1 });
				else {
					if (x < found.x0) found.x0 = x;
					if (x >= found.x1) found.x1 = x + 1;
					if (y >= found.y1) found.y1 = y + 1;
					found.count++;
				}
			}
		}
		for (const [shape, { count }] of this.#extents) {
			const state = states[shape];
			if (state) this.#ofState.set(state, (this.#ofState.get(state) ?? 0) + count);
		}
	}

	/** A country's main shape, as far as it is in sight. */
	country(id: string): Area | null {
		return this.#area(id, () => {
			const shape = this.land.shapes.indexOf(id);
			const extent = this.#extents.get(shape);
			const { cells, columns } = this.land;
			return extent && this.#within(extent, (x, y) => cells[y * columns + x] === shape);
		});
	}

	/** What lies within a region's outline. */
	region(region: string, { unit, outlines }: Drawn): Area | null {
		return this.#area(`region-${region}`, () => {
			const outline = outlines.find((each) => each.region === region);
			if (!outline) return undefined;
			const mask = within(this.land, unit, outline.d);
			const { columns, rows } = this.land;
			const extent = { x0: columns, y0: rows, x1: 0, y1: 0, count: 0 };
			for (let y = 0; y < rows; y++)
				for (let x = 0; x < columns; x++)
					if (mask[y * columns + x]) {
						extent.x0 = Math.min(extent.x0, x);
						extent.y0 = Math.min(extent.y0, y);
						extent.x1 = Math.max(extent.x1, x + 1);
						extent.y1 = y + 1;
						extent.count++;
					}
			return extent.count > 0
				? this.#within(extent, (x, y) => mask[y * columns + x] === 1)
				: undefined;
		});
	}

	#area(key: string, make: () => Area | undefined): Area | null {
		let found = this.#areas.get(key);
		if (found === undefined) {
			found = make() ?? null;
			this.#areas.set(key, found);
		}
		return found;
	}

	#within(extent: Extent, holds: Area['holds']): Area {
		const { x0, y0, x1, y1 } = extent;
		const { cells, columns } = this.land;
		const own = new Sums(x0, y0, x1 - x0, y1 - y0, holds);
		const tinted = new Sums(x0, y0, x1 - x0, y1 - y0, (x, y) => {
			return this.#isColoured[cells[y * columns + x]!]! && holds(x, y);
		});
		return { ...extent, holds, own, tinted };
	}

	/** What a rectangle of cells lies on; all that an area holds is its own. */
	shares(x0: number, y0: number, x1: number, y1: number, area: Area | null): Shares {
		const all = (x1 - x0) * (y1 - y0);
		const own = area?.own.in(x0, y0, x1, y1) ?? 0;
		const land = this.#land.in(x0, y0, x1, y1);
		const coloured = this.#coloured.in(x0, y0, x1, y1) - (area?.tinted.in(x0, y0, x1, y1) ?? 0);
		return { own: own / all, coloured: coloured / all, plain: (land - own - coloured) / all };
	}

	/** Whether rectangles, in pixels, leave enough to be seen of every coloured country but one's own. */
	leavesOthers(
		rects: readonly Rect[],
		isOwn: (shape: string, x: number, y: number) => boolean,
	): boolean {
		const { cells, columns, rows, cell, shapes, states } = this.land;
		const covered = new Map<string, number>();
		for (const { x0, y0, x1, y1 } of rects) {
			const [left, top] = [Math.max(0, Math.floor(x0 / cell)), Math.max(0, Math.floor(y0 / cell))];
			const right = Math.min(columns, Math.ceil(x1 / cell));
			const bottom = Math.min(rows, Math.ceil(y1 / cell));
			for (let y = top; y < bottom; y++)
				for (let x = left; x < right; x++) {
					const shape = cells[y * columns + x]!;
					if (!this.#isColoured[shape] || isOwn(shapes[shape]!, x, y)) continue;
					const state = states[shape]!;
					covered.set(state, (covered.get(state) ?? 0) + 1);
				}
		}
		return [...covered].every(
			([state, count]) => count <= MOST_COVERED * (this.#ofState.get(state) ?? 0),
		);
	}
}
