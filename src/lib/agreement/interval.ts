/**
 * The interval in which a figure lies when what it was measured on is drawn again: a percentile bootstrap (B. Efron and
 * R. Tibshirani, “An Introduction to the Bootstrap”, 1993, chapter 13), over clusters, since what comes from one
 * sentence was not decided independently.
 */

/** How often everything is drawn. */
const DRAWS = 2000;

/** Reproducible numbers in 0 ≤ n < 1: a linear congruential generator with the constants of Numerical Recipes. */
function numbersFrom(seed: number): () => number {
	let state = seed >>> 0;
	return () => {
		state = (Math.imul(state, 1664525) + 1013904223) >>> 0;
		return state / 2 ** 32;
	};
}

/**
 * @param items what the figure is measured on
 * @param clusterOf items of one cluster are drawn together
 * @param figure `null` where it is not defined for what was drawn
 * @returns the ends of the 95 % interval; `null` where the figure was defined for fewer than half of the draws
 */
export function interval<Item>(
	items: readonly Item[],
	clusterOf: (item: Item) => string | number,
	figure: (drawn: readonly Item[]) => number | null,
): [low: number, high: number] | null {
	const grouped = new Map<string | number, Item[]>();
	for (const item of items) {
		const cluster = clusterOf(item);
		grouped.set(cluster, [...(grouped.get(cluster) ?? []), item]);
	}
	const clusters = [...grouped.values()];
	const next = numbersFrom(1);
	const figures: number[] = [];
	for (let draw = 0; draw < DRAWS; draw++) {
		const drawn = clusters.flatMap(() => clusters[Math.floor(next() * clusters.length)]!);
		const found = figure(drawn);
		if (found !== null) figures.push(found);
	}
	if (figures.length < DRAWS / 2) return null;
	figures.sort((a, b) => a - b);
	const at = (share: number) => figures[Math.round(share * (figures.length - 1))]!;
	return [at(0.025), at(0.975)];
}
