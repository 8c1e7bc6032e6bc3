/** What a point has to be for a test to click there. */
export interface Wanted {
	/** What is to be on top, by selector. */
	on: string;
	/** What may not lie under the point anywhere, by selector. */
	without?: string;
	/** This many pixels around are to be the same. */
	around?: number;
}

/**
 * A point of the window at which an element is on top. It stands by itself, so that Playwright can take
 * it into a page.
 *
 * @returns `null` where there is none
 */
export function findPoint({ on, without, around = 2 }: Wanted): [x: number, y: number] | null {
	const fits = (x: number, y: number) => {
		const stack = document.elementsFromPoint(x, y);
		return stack[0]?.closest(on) && !(without && stack.some((element) => element.closest(without)));
	};
	// A finer net where the coarse one caught nothing: some shapes are a few pixels across.
	for (const step of [12, 4, 1]) {
		for (const element of document.querySelectorAll(on)) {
			const box = element.getBoundingClientRect();
			const [right, bottom] = [Math.min(box.right, innerWidth), Math.min(box.bottom, innerHeight)];
			for (let y = Math.max(0, box.top) + step / 2; y < bottom; y += step) {
				for (let x = Math.max(0, box.left) + step / 2; x < right; x += step) {
					const [dx, dy] = [
						[0, around, -around, 0, 0],
						[0, 0, 0, around, -around],
					] as const;
					if (dx.every((_, i) => fits(x + dx[i]!, y + dy[i]!))) return [x, y];
				}
			}
		}
	}
	return null;
}
