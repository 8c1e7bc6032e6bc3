/** How many cells of a rectangle of cells count, asked for many rectangles: a summed-area table. */
export class Sums {
	readonly #table: Int32Array;
	readonly #width: number;

	/**
	 * @param left of the part that is counted, as `top`, `columns` and `rows` in cells: what lies outside of it
	 *   does not count
	 */
	constructor(
		readonly left: number,
		readonly top: number,
		readonly columns: number,
		readonly rows: number,
		counts: (x: number, y: number) => boolean,
	) {
		const width = columns + 1;
		const table = new Int32Array(width * (rows + 1));
		for (let y = 0; y < rows; y++) {
			let inRow = 0;
			for (let x = 0; x < columns; x++) {
				if (counts(left + x, top + y)) inRow++;
				table[(y + 1) * width + x + 1] = table[y * width + x + 1]! + inRow;
			}
		}
		this.#table = table;
		this.#width = width;
	}

	/** How many cells from `x0`, `y0` up to but without `x1`, `y1` count. */
	in(x0: number, y0: number, x1: number, y1: number): number {
		const a = Math.min(this.columns, Math.max(0, x0 - this.left));
		const b = Math.min(this.rows, Math.max(0, y0 - this.top));
		const c = Math.min(this.columns, Math.max(0, x1 - this.left));
		const d = Math.min(this.rows, Math.max(0, y1 - this.top));
		if (c <= a || d <= b) return 0;
		const [t, w] = [this.#table, this.#width];
		return t[d * w + c]! - t[b * w + c]! - t[d * w + a]! + t[b * w + a]!;
	}
}
